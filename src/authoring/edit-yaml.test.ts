import { expect, test } from 'vitest';
import { applyEdits, setKeys } from './edit-yaml.ts';
import { readYaml } from './yaml.ts';

function edited(
  text: string,
  ...changes: Parameters<typeof setKeys> extends [unknown, ...infer R] ? R[] : never
) {
  const { yaml } = readYaml('x.yaml', text);
  if (!yaml) throw new Error('not readable');
  return applyEdits(
    yaml.source,
    changes.flatMap((change) => setKeys(yaml, ...change)),
  );
}

test('a value is replaced and everything around it stays', () => {
  expect(edited('# head\na: 1   # one\n\nb:   two\n', [[], { b: '3' }])).toBe(
    '# head\na: 1   # one\n\nb:   3\n',
  );
});

test('new keys come behind the last one, at its indent, and comments stay where they are', () => {
  const text =
    'list:\n  - id: x\n    text: y  # why\n\n  # next\n  - id: z\n    text: >-\n      long\n      text\nend: 1\n';
  expect(edited(text, [['list', 0], { seal: "'a'", n: '1' }], [['list', 1], { seal: "'b'" }])).toBe(
    "list:\n  - id: x\n    text: y  # why\n    seal: 'a'\n    n: 1\n\n  # next\n  - id: z\n    text: >-\n      long\n      text\n    seal: 'b'\nend: 1\n",
  );
});

test('flow maps, a missing last line end and Windows line ends are kept', () => {
  expect(edited('l:\n  - { id: x, text: "y" }\n', [['l', 0], { n: '1' }])).toBe(
    'l:\n  - { id: x, text: "y", n: 1 }\n',
  );
  expect(edited('a: 1', [[], { b: '2' }])).toBe('a: 1\nb: 2');
  expect(edited('a: 1\r\nb: 2\r\n', [[], { c: '3' }])).toBe('a: 1\r\nb: 2\r\nc: 3\r\n');
});

test('a new key can stand in front of another', () => {
  expect(edited('a: 1\n# about b\nb:\n  - c\n', [[], { n: '0' }, 'b'])).toBe(
    'a: 1\n# about b\nn: 0\nb:\n  - c\n',
  );
});

test('the same value twice changes nothing', () => {
  const once = edited('a: 1\n', [[], { b: '[1, 2]', c: "'x'" }]);
  expect(edited(once, [[], { b: '[1, 2]', c: "'x'" }])).toBe(once);
});
