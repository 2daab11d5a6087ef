/** `/` goes to the search box, or to the search page where there is none. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target as HTMLElement;
  if (at.closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
  if (box) box.focus();
  else location.href = '/search/';
});
