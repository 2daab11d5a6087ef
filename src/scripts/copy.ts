/** <copy-text>: a button that copies the text of the element it names; without script there is no button. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'soft';
    button.addEventListener('click', () => void this.copy(button, status));
    this.append(status, ' ', button);
  }

  async copy(button: HTMLButtonElement, status: HTMLElement) {
    const source = document.getElementById(this.getAttribute('from') ?? '');
    if (!source) return;
    try {
      await navigator.clipboard.writeText(`${source.textContent}\n`);
      status.textContent = 'Copied';
      button.textContent = 'Copy again';
    } catch {
      getSelection()?.selectAllChildren(source);
      status.textContent = 'Selected: press Ctrl+C';
    }
  }
}

customElements.define('copy-text', CopyText);
