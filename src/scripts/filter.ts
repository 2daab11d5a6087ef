import { remember, restore } from './address.ts';

/** <filter-table>: fields that narrow the table inside it. Rows carry data-text, data-level and data-category. */
class FilterTable extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    form.addEventListener('input', (event) => {
      remember(form, event.target instanceof HTMLSelectElement);
      this.narrow(form);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    // A browser that comes back fills the fields again by itself, after this element and without an event.
    for (const change of ['popstate', 'pageshow'])
      window.addEventListener(change, () => {
        restore(form);
        this.narrow(form);
      });
    restore(form);
    this.narrow(form);
  }

  narrow(form: HTMLFormElement) {
    const data = new FormData(form);
    const wanted = (name: string) => String(data.get(name) ?? '').toLowerCase();
    const words = wanted('text').split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('tbody tr')) {
      const text = row.dataset.text ?? row.textContent!.toLowerCase();
      const fits =
        words.every((word) => text.includes(word)) &&
        (!wanted('level') || row.dataset.level?.toLowerCase() === wanted('level')) &&
        (!wanted('category') || row.dataset.category?.toLowerCase() === wanted('category'));
      row.hidden = !fits;
      if (fits) shown++;
    }
    const count = this.querySelector('output');
    if (count) count.textContent = location.search ? `${shown} shown` : '';
  }
}

customElements.define('filter-table', FilterTable);
