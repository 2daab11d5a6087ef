import { remember, restore } from './address.ts';
import { choices, find, type Index } from './search/find.ts';
import { item } from './search/item.ts';
import { openIndex } from './search/open.ts';
import type { Counts, Result } from './search/pagefind.ts';
import { told } from './search/told.ts';

const step = 20;
/** Milliseconds until letters that are typed one after another are taken for a query. */
const typing = 60;

/** <site-search>: the form and the list in it, over the index that the build made. Its state is in the address. */
class SiteSearch extends HTMLElement {
  index: Index | undefined;
  results: Result[] = [];
  shown = 0;
  /** What is being loaded: a second click on More before it is there would show it twice. */
  loading: Result[] | undefined;
  round = 0;

  get form() {
    return this.querySelector('form')!;
  }

  async connectedCallback() {
    const { form } = this;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      const chosen = event.target instanceof HTMLSelectElement;
      remember(form, chosen);
      void this.search(chosen ? 0 : typing);
    });
    this.querySelector('button')!.addEventListener('click', () => void this.more());
    this.addEventListener('keydown', (event) => this.walk(event));
    window.addEventListener('popstate', () => this.restore());
    await this.open();
  }

  async open() {
    try {
      this.index = await openIndex();
    } catch {
      this.say('The search index could not be loaded.');
      return;
    }
    this.restore();
    this.form.querySelector('input')!.focus();
  }

  /** What the address chooses must be there to be chosen, whether or not it leaves any result. */
  restore() {
    const given = new URLSearchParams(location.search);
    for (const select of this.form.querySelectorAll('select')) {
      const value = given.get(select.name) ?? '';
      if (![...select.options].some((option) => option.value === value)) select.append(new Option(value));
    }
    restore(this.form);
    void this.search();
  }

  /** Fills the choices, keeping what is chosen, with how many results each would leave. */
  offer(counts: Counts) {
    for (const select of this.form.querySelectorAll('select')) {
      const { name, value: chosen } = select;
      const values = Object.entries(counts[name] ?? {})
        .filter(([value, count]) => count > 0 || value === chosen)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      if (chosen && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
      select.replaceChildren(
        new Option('any', ''),
        ...values.map(([value, count]) => new Option(`${value} (${count})`, value)),
      );
      select.value = chosen;
    }
  }

  async search(wait = 0) {
    const round = ++this.round;
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (!this.index || round !== this.round) return;
    try {
      await this.answer(this.index, round);
    } catch {
      this.say('The search index could not be read. Try again.');
    }
  }

  async answer(index: Index, round: number) {
    const { q = '', ...given } = Object.fromEntries(new FormData(this.form)) as Record<string, string>;
    const filters = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
    const found = await find(index, q, filters);
    const counts = await choices(index.pagefind, found, filters);
    if (round !== this.round) return;
    this.offer(counts);
    this.show(found.results, told(found));
  }

  show(results: Result[], message: string) {
    this.results = results;
    this.shown = 0;
    this.loading = undefined;
    this.querySelector('ol')!.replaceChildren();
    this.say(message);
    void this.more();
  }

  async more() {
    const { results, shown } = this;
    if (this.loading === results) return;
    this.loading = results;
    try {
      const next = await Promise.all(results.slice(shown, shown + step).map((result) => result.data()));
      if (this.results !== results) return;
      this.shown += next.length;
      this.querySelector('ol')!.append(...next.map(item));
      this.querySelector('button')!.hidden = this.shown >= results.length;
    } catch {
      this.say('These results could not be loaded. Try again.');
      this.querySelector('button')!.hidden = false;
    } finally {
      if (this.loading === results) this.loading = undefined;
    }
  }

  /** Up and down walk from the box through the results. */
  walk(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const box = this.form.querySelector('input')!;
    const stops: HTMLElement[] = [box, ...this.querySelectorAll<HTMLElement>('.results a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  }

  say(message: string) {
    this.querySelector('[role="status"]')!.textContent = message;
  }
}

customElements.define('site-search', SiteSearch);
