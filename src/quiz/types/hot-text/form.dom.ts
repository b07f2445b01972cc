import { type Form, oneEach } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

/** Each span with the hidden select that holds its role, named after it; entry 0 is no mark. */
function each(
  form: HTMLFormElement,
  act: (select: HTMLSelectElement, span: HTMLElement) => void,
): void {
  for (const select of form.querySelectorAll('select')) {
    act(select, form.querySelector(`[data-in="${select.name}"]`) as HTMLElement);
  }
}

const textOf = (select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? '';

export const form: Form<Key, Response> = {
  score,
  ...oneEach,
  /** Shows each span's mark in the text, and names it there and beside its reason. */
  show: (form) =>
    each(form, (select, span) => {
      span.dataset['r'] = `${select.selectedIndex}`;
      span.ariaPressed = `${!!select.value}`;
      for (const own of form.querySelectorAll(`[data-own="${select.name}"]`)) {
        own.textContent = select.value && ` (${textOf(select)})`;
      }
    }),
  attach(form, changed) {
    const nothing = form.querySelector('[type="checkbox"]') as HTMLInputElement;
    each(form, (select, span) => {
      // Marks with a role, by its place in the list; the same role again takes the mark away.
      const mark = (role: number) => {
        if (span.closest(':disabled')) return;
        select.selectedIndex = select.selectedIndex === role ? 0 : role;
        const gaveWay = select.value !== '' && nothing.checked;
        if (gaveWay) nothing.checked = false;
        changed(['marked', select.ariaLabel ?? '', textOf(select), gaveWay ? ['unticked'] : '']);
      };
      const chosen = () =>
        Number(form.querySelector<HTMLInputElement>('[name="$role"]:checked')?.value ?? 1);
      // Not a button: that would not break over lines like the text around it.
      span.role = 'button';
      span.tabIndex = 0;
      span.onclick = () => mark(chosen());
      span.onkeydown = (event) => {
        const { key } = event;
        const role = /^(Enter| )$/.test(key)
          ? chosen()
          : /^(Esc|Backsp)/.test(key)
            ? 0
            : Number(key);
        if (event.ctrlKey || event.altKey || event.metaKey || !(role < select.length)) return;
        event.preventDefault();
        mark(role);
      };
    });
    // Not on `input`: the form listens to that too, later, and would take the sentence away.
    nothing.onchange = () => {
      each(form, (select) => {
        select.selectedIndex = 0;
      });
      changed(['cleared']);
    };
  },
};
