import { controls, type Form, oneEach } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

/** How far from its middle a press still meets the thumb, in CSS pixels. */
const REACH = 22;

/** Each event's list of dates, which holds the answer, with the slider above the same dates. */
const events = (form: HTMLFormElement) =>
  controls(form).map(
    (dates) =>
      [
        dates as HTMLSelectElement,
        dates.closest('[data-part]')?.querySelector('input') as HTMLInputElement,
      ] as const,
  );

export const form: Form<Key, Response> = {
  score,
  ...oneEach,
  /** The thumb stands at the chosen date and says it; without one it goes back to the middle. */
  show(form) {
    for (const [dates, range] of events(form)) {
      // No entry at all is chosen where a stored date is not on the axis.
      dates.selectedIndex = Math.max(0, dates.selectedIndex);
      range.value = `${dates.selectedIndex || range.defaultValue}`;
      range.ariaValueText = dates.selectedOptions[0]?.text ?? null;
    }
  },
  attach(form, changed) {
    for (const [dates, range] of events(form)) {
      const put = () => {
        dates.selectedIndex = range.valueAsNumber;
      };
      // A thumb that stands right needs no move: a press on it, Enter or Space places it there.
      const press = (event: Event) => {
        const { key, offsetX } = event as KeyboardEvent & PointerEvent;
        const here = key
          ? key === 'Enter' || key === ' '
          : Math.abs(offsetX - range.clientWidth / 2) < REACH;
        if (dates.value || !here) return;
        event.preventDefault();
        put();
        changed(['placed', dates.selectedOptions[0]?.text ?? '']);
      };
      // Dragged before this script was there.
      if (range.value !== range.defaultValue) put();
      range.addEventListener('input', put);
      range.addEventListener('pointerup', press);
      range.addEventListener('keydown', press);
    }
  },
};
