interface Data {
  url: string;
  meta: Record<string, string>;
  excerpt: string;
}
interface Pagefind {
  options(settings: Record<string, unknown>): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    words: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Data> }[]; filters: Record<string, Record<string, number>> }>;
}

const step = 20;
const names = ['kind', 'level', 'category', 'signal', 'server'];

/** <site-search>: the form and the list in it, over the index that the build made. Its state is in the address. */
class SiteSearch extends HTMLElement {
  pagefind: Pagefind | undefined;
  results: { data(): Promise<Data> }[] = [];
  shown = 0;
  round = 0;

  get form() {
    return this.querySelector('form')!;
  }

  async connectedCallback() {
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => void this.search(true));
    this.querySelector('button')!.addEventListener('click', () => void this.more());
    this.addEventListener('keydown', (event) => this.walk(event));
    window.addEventListener('popstate', () => {
      this.restore();
      void this.search(false);
    });
    await this.open();
  }

  async open() {
    try {
      const address = '/pagefind/pagefind.js';
      this.pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      this.offer(await this.pagefind.filters());
    } catch {
      this.say('The search index could not be loaded.');
      return;
    }
    this.restore();
    this.form.querySelector<HTMLInputElement>('[name="q"]')!.focus();
    await this.search(false);
  }

  /** Fills the choices, keeping what is chosen, with how many results each would leave. */
  offer(filters: Record<string, Record<string, number>>) {
    for (const name of names) {
      const select = this.form.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
      const chosen = select.value;
      const values = Object.entries(filters[name] ?? {}).sort(([a], [b]) => a.localeCompare(b));
      select.replaceChildren(
        new Option('any', ''),
        ...values.map(([value, count]) => new Option(`${value} (${count})`, value)),
      );
      if (chosen && !values.some(([value]) => value === chosen))
        select.append(new Option(`${chosen} (0)`, chosen));
      select.value = chosen;
    }
  }

  restore() {
    const address = new URLSearchParams(location.search);
    for (const field of this.form.elements) {
      const { name } = field as HTMLInputElement;
      if (name) (field as HTMLInputElement).value = address.get(name) ?? '';
    }
  }

  remember() {
    const given = [...new FormData(this.form)].filter(([, value]) => value !== '') as [string, string][];
    const query = new URLSearchParams(given).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }

  async search(remember: boolean) {
    if (!this.pagefind) return;
    if (remember) this.remember();
    const round = ++this.round;
    const data = new FormData(this.form);
    const words = String(data.get('q') ?? '').trim();
    const filters = Object.fromEntries(
      names.map((name) => [name, String(data.get(name) ?? '')]).filter(([, value]) => value),
    );
    if (!words && Object.keys(filters).length === 0) {
      this.show([], '');
      return;
    }
    const found = await this.pagefind.search(words || null, { filters });
    if (round !== this.round) return;
    this.offer(found.filters);
    this.show(found.results, `${found.results.length} ${found.results.length === 1 ? 'result' : 'results'}`);
  }

  show(results: SiteSearch['results'], message: string) {
    this.results = results;
    this.shown = 0;
    this.querySelector('ol')!.replaceChildren();
    this.say(message);
    void this.more();
  }

  async more() {
    const round = this.round;
    const next = await Promise.all(
      this.results.slice(this.shown, this.shown + step).map((result) => result.data()),
    );
    if (round !== this.round) return;
    this.shown += next.length;
    this.querySelector('ol')!.append(...next.map(item));
    this.querySelector('button')!.hidden = this.shown >= this.results.length;
  }

  /** Up and down walk from the box through the results. */
  walk(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const box = this.form.querySelector<HTMLElement>('[name="q"]')!;
    const stops = [box, ...this.querySelectorAll<HTMLElement>('.results a')];
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

function item({ url, meta }: Data): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const facts = document.createElement('span');
  facts.className = 'soft';
  facts.textContent = ` ${meta.server ?? ''}${meta.category ? ` · ${meta.category}` : ''} `;
  row.append(link, facts);
  if (meta.level) {
    const level = document.createElement('span');
    level.className = 'level';
    level.textContent = meta.level;
    row.dataset.level = meta.level;
    row.append(level);
  }
  const text = document.createElement('p');
  text.textContent = meta.text ?? '';
  row.append(text);
  return row;
}

customElements.define('site-search', SiteSearch);
