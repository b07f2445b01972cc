/** Says how many claims a choice leaves. The choosing itself is the style sheet’s. */
const rows = [...document.querySelectorAll<HTMLElement>('.claims tbody')];
const form = document.querySelector('.filters');
const news = document.querySelector('.matrix > [role="status"]');

function say(): void {
  const shown = rows.filter((row) => row.offsetParent !== null).length;
  if (news) news.textContent = `${shown} of ${rows.length} claims shown.`;
}
form?.addEventListener('change', say);
// The buttons go back only after the event.
form?.addEventListener('reset', () => setTimeout(say));

export {};
