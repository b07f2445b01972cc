// @vitest-environment jsdom
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SPECIMEN } from './specimen.ts';
import { storyOf } from './story.ts';
import './troop-steps.dom.ts';
import { TroopSteps } from './view.tsx';

const ALL = ['vote', 'cut', 'name-early', 'name-late', 'talk'];
const story = storyOf(SPECIMEN, { from: '2020-01-01', to: '2021-12-31' }, ALL, (day) => day);
const html = render(h(TroopSteps, { story, number: 1, finding: 'It falls.' }));

function find<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`no ${selector}`);
  return found;
}
const slider = () => find('[type=range]', HTMLInputElement);
const button = (by: number) => find(`[data-by="${by}"]`, HTMLButtonElement);
const reading = () => find('.stops > [data-on]', HTMLElement).textContent;
const status = () => find('[role=status]', HTMLElement).textContent;

beforeEach(() => {
  // jsdom lays nothing out, so it has no innerText.
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    get(this: HTMLElement) {
      return this.textContent;
    },
  });
  document.body.innerHTML = html;
});

describe('the page before a script runs', () => {
  const page = new DOMParser().parseFromString(html, 'text/html');

  it('has every day in the table, with level, words and who says so', () => {
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => row.textContent);

    expect(rows).toHaveLength(story.stops.length);
    expect(rows[0]).toContain('no figure for this day');
    expect(rows[2]).toContain('“the work has changed”');
    expect(rows[2]).toContain('An adviser, in South');
  });

  it('needs no inline style', () => {
    expect(page.querySelector('[style]')).toBeNull();
  });

  it('names the drawing and gives it the levels in words', () => {
    const name = page.querySelector('svg[role=img]')?.getAttribute('aria-label');

    expect(name).toContain('about 5,000, then 1,500, then about 1,500');
  });

  it('draws a level without a source in dashes', () => {
    expect(page.querySelectorAll('.lv[stroke-dasharray]')).toHaveLength(1);
  });

  it('leaves the live region empty', () => {
    expect(page.querySelector('[role=status]')?.textContent).toBe('');
  });
});

describe('walking over the days', () => {
  it('says nothing on arrival', () => {
    expect(status()).toBe('');
  });

  it('goes on a day by button, and says what holds', () => {
    button(1).click();

    expect(reading()).toContain('1,500');
    expect(status()).toContain('“the work will change”');
    expect(slider().value).toBe('1');
  });

  it('moves the marker across and to the level', () => {
    button(1).click();
    const dot = find('.here circle', SVGElement);

    expect(find('.here rect', SVGElement).getAttribute('x')).toMatch(/^3[78]\./u);
    expect(dot.getAttribute('r')).toBe('8');
    expect(Number(dot.getAttribute('cy'))).toBeGreaterThan(52);
  });

  it('hides the dot on a day without a level', () => {
    expect(find('.here circle', SVGElement).getAttribute('r')).toBe('0');
  });

  it('marks the numbered day and the words that hold', () => {
    button(1).click();
    button(1).click();

    const places = (list: string) =>
      [...document.querySelectorAll(list)].map((each) => each.hasAttribute('data-on'));
    expect(places('.days > svg')).toEqual([false, false, true, false]);
    expect(places('.said')).toEqual([false, true]);
  });

  it('follows the slider at once, and speaks when it rests', () => {
    slider().value = '3';
    slider().dispatchEvent(new Event('input', { bubbles: true }));
    expect(reading()).toContain('A talk');
    expect(slider().getAttribute('aria-valuetext')).toBe('2021-04-01');
    expect(status()).toBe('');

    slider().dispatchEvent(new Event('change', { bubbles: true }));
    expect(status()).toContain('A talk');
  });

  it('stays at the ends, and says which button leads nowhere', () => {
    button(-1).click();
    expect(slider().value).toBe('0');
    expect(button(-1).getAttribute('aria-disabled')).toBe('true');

    slider().value = '3';
    button(1).click();
    expect(slider().value).toBe('3');
    expect(button(1).getAttribute('aria-disabled')).toBe('true');
    expect(button(-1).getAttribute('aria-disabled')).toBe('false');
  });

  it('goes to the day nearest to a tap on the chart', () => {
    const chart = find('[role=img]', SVGElement);
    vi.spyOn(chart, 'getBoundingClientRect').mockReturnValue(new DOMRect(20, 0, 200, 400));

    chart.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 20 + 2 * 55 }));

    expect(reading()).toContain('A new name');
  });

  it('says the reading again when the tracks are chosen', () => {
    find('[value=number]', HTMLInputElement).click();

    expect(status()).toContain('A vote');
  });
});
