const sent = "Message sent. We'll get back to you soon.";
const failed = 'Your message could not be sent. It is still here: try again later.';

/** <contact-form>: sends the form in it without leaving the page, and keeps the text when that fails. */
class ContactForm extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send(form);
    });
  }

  async send(form: HTMLFormElement) {
    const status = form.querySelector<HTMLElement>('[role="status"]')!;
    const button = form.querySelector('button')!;
    button.disabled = true;
    const ok = await post(form);
    button.disabled = false;
    status.textContent = ok ? sent : failed;
    status.toggleAttribute('data-failed', !ok);
    if (ok) form.reset();
  }
}

async function post(form: HTMLFormElement): Promise<boolean> {
  try {
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    return (await fetch(form.action, { method: 'POST', body })).ok;
  } catch {
    return false;
  }
}

customElements.define('contact-form', ContactForm);
