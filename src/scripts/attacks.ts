import { remember, restore } from './address.ts';

/** <attack-filter>: narrows the list of cases inside it by words and facets, counts what each choice would leave, and keeps its state in the address. */
class AttackFilter extends HTMLElement {
  items: HTMLElement[] = [];
  texts = new Map<HTMLElement, string>();

  get form() {
    return this.querySelector('form')!;
  }

  connectedCallback() {
    this.items = [...this.querySelectorAll<HTMLElement>('ol > li')];
    for (const item of this.items)
      this.texts.set(item, `${item.textContent} ${Object.values(item.dataset).join(' ')}`.toLowerCase());
    this.form.hidden = false;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', (event) => {
      this.narrow();
      remember(this.form, event.target instanceof HTMLSelectElement);
    });
    this.form.addEventListener('reset', () => setTimeout(() => this.cleared()));
    window.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  cleared() {
    this.narrow();
    remember(this.form, true);
  }

  restore() {
    restore(this.form);
    this.narrow();
  }

  narrow() {
    const words = this.form.querySelector('input')!.value.toLowerCase().split(/\s+/).filter(Boolean);
    const selects = [...this.form.querySelectorAll('select')];
    const worded = this.items.filter((item) => words.every((word) => this.texts.get(item)!.includes(word)));
    const fits = (item: HTMLElement, select: HTMLSelectElement) =>
      !select.value || has(item, select.name, select.value);
    const shown = new Set(worded.filter((item) => selects.every((select) => fits(item, select))));
    for (const item of this.items) item.hidden = !shown.has(item);
    for (const select of selects)
      count(
        select,
        worded.filter((item) => selects.every((other) => other === select || fits(item, other))),
      );
    this.querySelector('[role="status"]')!.textContent = `${shown.size} of ${this.items.length} cases`;
  }
}

const has = (item: HTMLElement, facet: string, value: string) =>
  (item.dataset[facet] ?? '').split(' ').includes(value);

/** Says behind each choice how many cases it would leave. */
function count(select: HTMLSelectElement, items: HTMLElement[]) {
  for (const option of select.options)
    if (option.value)
      option.textContent = `${option.dataset.label} (${items.filter((item) => has(item, select.name, option.value)).length})`;
}

customElements.define('attack-filter', AttackFilter);
