/** <copy-text>: a button that copies the text of the element it names, called by what that is; without script there is none. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.ariaLabel = `Copy the ${this.getAttribute('of')}`;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'soft';
    button.addEventListener('click', () => void this.copy(status));
    this.append(status, ' ', button);
  }

  async copy(status: HTMLElement) {
    const source = document.getElementById(this.getAttribute('from') ?? '');
    if (!source) return;
    try {
      await navigator.clipboard.writeText(`${source.textContent}\n`);
      status.textContent = 'Copied';
    } catch {
      getSelection()?.selectAllChildren(source);
      status.textContent = 'Selected: copy it by keyboard';
    }
  }
}

customElements.define('copy-text', CopyText);
