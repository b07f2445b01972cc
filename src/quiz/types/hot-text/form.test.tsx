// @vitest-environment jsdom
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { atWork } from '../../at-work.dom.ts';
import { plainContext } from '../../plain-context.ts';
import { Slip } from '../../slip.tsx';
import { example } from './example.ts';
import { form } from './form.dom.ts';
import type { HotText } from './schema.ts';

const context = plainContext();

function page(change: Partial<HotText> = {}) {
  document.body.innerHTML = renderToStaticMarkup(
    <Slip
      question={{ ...example.question, ...change }}
      context={context}
      certainty={false}
      citations={[]}
    />,
  );
  const slip = document.querySelector('form') as HTMLFormElement;
  const said = atWork('hot-text', form, slip);
  const find = (selector: string) => slip.querySelector(selector) as HTMLElement;
  const span = (id: string) => find(`[data-in="${id}"]`);
  return {
    slip,
    span,
    find,
    last: () => said.at(-1),
    read: () => form.read(slip),
    press: (id: string, key: string, more = {}) => {
      const event = new KeyboardEvent('keydown', { key, cancelable: true, ...more });
      span(id).dispatchEvent(event);
      return event.defaultPrevented;
    },
  };
}

test('marks with the chosen role, and takes the mark away at a second press', () => {
  const { span, find, last, read } = page();
  span('slunk').click();
  expect(read()).toEqual({ slunk: 'loaded' });
  find('[name="$role"][value="2"]').click();
  span('slunk').click();
  expect(read()).toEqual({ slunk: 'hedge' });
  expect(last()).toBe('‘slunk out of’, your mark: Hedge.');
  span('slunk').click();
  expect(read()).toEqual({});
  expect(last()).toBe('‘slunk out of’, no mark.');
  span('slunk').click();
  find('[name="$role"][value="0"]').click();
  span('slunk').click();
  expect(read()).toEqual({});
});

test('marks by key, and leaves other keys and shortcuts alone', () => {
  const { press, read } = page();
  expect(press('slunk', '3')).toBe(true);
  expect(read()).toEqual({ slunk: 'attribution' });
  expect(press('slunk', '0')).toBe(true);
  expect(read()).toEqual({});
  for (const key of ['Enter', ' ']) {
    press('will', key);
    expect(read()).toEqual({ will: 'loaded' });
    press('will', 'Escape');
    expect(read()).toEqual({});
  }
  press('will', '1');
  press('will', 'Backspace');
  expect(read()).toEqual({});
  for (const key of ['Tab', '4', '9', 'a', 'F1']) expect(press('will', key)).toBe(false);
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
    expect(press('will', '1', { [held]: true })).toBe(false);
  }
  expect(read()).toEqual({});
});

test('names the mark in the text and beside its reason, and says whether there is one', () => {
  const { slip, span } = page();
  expect(span('slunk').getAttribute('aria-pressed')).toBe('false');
  form.write(slip, { slunk: 'hedge' });
  form.show?.(slip);
  expect(span('slunk').textContent).toBe('slunk out of (your mark: Hedge)');
  expect(span('slunk').getAttribute('aria-pressed')).toBe('true');
  expect(slip.querySelector('[data-part="slunk"]')?.textContent).toContain(
    '‘slunk out of’: Loaded word (your mark: Hedge).',
  );
  form.write(slip, {});
  form.show?.(slip);
  expect(span('slunk').textContent).toBe('slunk out of');
});

test('holds either marks or ‘nothing to mark’, and says which gave way', () => {
  const { span, find, last, read } = page();
  span('slunk').click();
  find('[name="_nothing"]').click();
  expect(read()).toEqual({ _nothing: 'yes' });
  expect(last()).toBe('No words are marked.');
  span('slunk').click();
  expect(read()).toEqual({ slunk: 'loaded' });
  expect(last()).toBe('‘slunk out of’, your mark: Loaded word. ‘Nothing to mark’ is unticked.');
});

test('has no chooser for one role', () => {
  const [role] = example.question.roles;
  const { span, slip, read } = page({
    roles: role ? [role] : [],
    spans: example.question.spans.map(({ id, feedback }) => ({ id, feedback })),
  });
  expect(slip.querySelector('[name="$role"]')).toBeNull();
  span('slunk').click();
  expect(read()).toEqual({ slunk: 'loaded' });
});

test('is locked with the rest of an answer', () => {
  const { slip, span, press, read } = page();
  slip.querySelector('.answer-here')?.toggleAttribute('disabled', true);
  span('slunk').click();
  press('slunk', '1');
  expect(read()).toEqual({});
});

test('leaves out a role that is gone', () => {
  const { slip, read } = page();
  expect(form.write(slip, { slunk: 'gone', will: 'hedge' })).toBe(false);
  expect(read()).toEqual({ will: 'hedge' });
});
