// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { dragging } from './drag.dom.ts';

const dropped = vi.fn();
const at = (id: string) => document.getElementById(id) as HTMLElement;
/** Sends an event and tells whether the page took it for its own. */
function send(type: string, target: EventTarget): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}
const over = () => [...document.querySelectorAll('.over')].map(({ id }) => id);

beforeEach(() => {
  dropped.mockClear();
  document.body.innerHTML = `
    <form id="one"><fieldset id="answer">
      <p><b id="chip" draggable="true">chip</b> <a id="link" href="#x">link</a> words</p>
      <div class="place" id="first">first <i id="grip" draggable="true"></i></div>
      <div class="place" id="second">second <span id="inside">inside</span></div>
    </fieldset></form>
    <form id="two"><div class="place" id="other">other</div></form>`;
  dragging(at('one') as HTMLFormElement, '.place', dropped);
  dragging(at('two') as HTMLFormElement, '.place', dropped);
});

test('drops a chip on the place it is over', () => {
  send('dragstart', at('chip'));
  expect(send('dragover', at('inside'))).toBe(true);
  expect(over()).toEqual(['second']);
  expect(send('drop', at('inside'))).toBe(true);
  expect(dropped).toHaveBeenCalledExactlyOnceWith(at('chip'), at('second'));
  expect(over()).toEqual([]);
});

test('drags the place that a grip is in, and drops nothing on itself', () => {
  send('dragstart', at('grip'));
  expect(at('first').classList.contains('dragged')).toBe(true);
  send('dragover', at('first'));
  send('drop', at('first'));
  expect(dropped).not.toHaveBeenCalled();
  send('dragstart', at('grip'));
  send('dragover', at('second'));
  send('drop', at('second'));
  expect(dropped).toHaveBeenCalledExactlyOnceWith(at('first'), at('second'));
  expect(document.querySelector('.dragged')).toBeNull();
});

test('lands nowhere outside its own form', () => {
  send('dragstart', at('chip'));
  send('dragover', at('second'));
  expect(send('dragover', at('other'))).toBe(false);
  expect(over()).toEqual([]);
  send('drop', at('other'));
  expect(dropped).not.toHaveBeenCalled();
});

test('leaves no mark when it is given up', () => {
  send('dragstart', at('chip'));
  send('dragover', at('second'));
  send('dragend', at('chip'));
  expect(document.querySelector('.over,.dragged')).toBeNull();
  expect(send('dragover', at('second'))).toBe(false);
});

test.each([
  ['a link', () => at('link')],
  ['marked text', () => at('second').firstChild as Text],
  ['anything of a locked answer', () => at('chip')],
])('leaves %s alone', (what, target) => {
  if (what.includes('locked')) at('answer').setAttribute('disabled', '');
  send('dragstart', target());
  expect(send('dragover', at('first'))).toBe(false);
  send('drop', at('first'));
  expect(dropped).not.toHaveBeenCalled();
});
