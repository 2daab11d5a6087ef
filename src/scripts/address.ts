/** The state of a form is kept in the address, so that a reload, a link and the way back find it as it was. */
const fields = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
];

export function restore(form: HTMLFormElement) {
  const address = new URLSearchParams(location.search);
  for (const field of fields(form)) field.value = address.get(field.name) ?? '';
}

/** A choice is a step to go back from; letters that are typed are not. */
export function remember(form: HTMLFormElement, step: boolean) {
  const given = fields(form)
    .filter(({ value }) => value)
    .map(({ name, value }): [string, string] => [name, value]);
  const query = new URLSearchParams(given).toString();
  const address = query ? `?${query}` : location.pathname;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
