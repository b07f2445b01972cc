/**
 * Dragging by mouse, a short cut: all that it does can be done by button or list too (WCAG 2.2,
 * 2.5.7). Touch screens do not send these events.
 */

/**
 * Lets what is marked `draggable` be dropped on a place of the same form. For the style sheet,
 * `dragged` is on what is under way, and `over` on the place where it would land.
 *
 * @param places selector of the places; a grip inside one drags the place itself
 * @param dropped gets what was dragged and where it was dropped, never on itself
 */
export function dragging(
  form: HTMLFormElement,
  places: string,
  dropped: (what: HTMLElement, onto: HTMLElement) => void,
): void {
  let what: HTMLElement | undefined;
  let onto: HTMLElement | null | undefined;
  const over = (place?: HTMLElement | null) => {
    onto?.classList.remove('over');
    place?.classList.add('over');
    onto = place;
  };
  form.addEventListener('dragstart', ({ target, dataTransfer }) => {
    const grip = target as HTMLElement;
    // A link is none of ours, nor is marked text, which may be a text node; nor a locked answer.
    if (!grip.matches?.('[draggable]:not(:disabled *)')) return;
    what = grip.closest<HTMLElement>(places) ?? grip;
    what.classList.add('dragged');
    // Firefox drags nothing that carries no data; data of a type of our own lands in no text box.
    dataTransfer?.setData('x/part', 'x');
    dataTransfer?.setDragImage(what, what.offsetWidth, 0);
  });
  // On the whole page, so that leaving the form is noticed.
  addEventListener('dragover', (event) => {
    const at = event.target as Element;
    if (what) over(form.contains(at) ? at.closest<HTMLElement>(places) : null);
    if (onto) event.preventDefault();
  });
  form.addEventListener('drop', (event) => {
    if (!what || !onto) return;
    event.preventDefault();
    if (what !== onto) dropped(what, onto);
    // Firefox sends no `dragend` where what was dragged has moved in the page.
    end();
  });
  form.addEventListener('dragend', end);
  function end(): void {
    what?.classList.remove('dragged');
    what = undefined;
    over();
  }
}
