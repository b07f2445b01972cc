// @vitest-environment jsdom
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { atWork } from '../../at-work.dom.ts';
import { plainContext } from '../../plain-context.ts';
import { Slip } from '../../slip.tsx';
import { example } from './example.ts';
import { form } from './form.dom.ts';
import type { Matrix } from './schema.ts';

const context = (medium: 'page' | 'worksheet' | 'key') =>
  plainContext({
    paper: medium !== 'page',
    reasons: medium !== 'worksheet',
    cite: (evidence) => JSON.stringify(evidence),
  });

function show(
  question: Matrix,
  medium: 'page' | 'worksheet' | 'key' = 'page',
): { slip: HTMLFormElement; tick: (row: string, cell: string) => void } {
  document.body.innerHTML = renderToStaticMarkup(
    <Slip question={question} context={context(medium)} certainty citations={[]} />,
  );
  const slip = document.querySelector('form') as HTMLFormElement;
  const tick = (row: string, cell: string) =>
    slip.querySelector<HTMLElement>(`[name="${row}"][value="${cell}"]`)?.click();
  return { slip, tick };
}

const single: Matrix = {
  ...example.question,
  multiple: false,
  rows: example.question.rows.map((row, at) => ({
    ...row,
    cells: [at > 0 ? 'miller' : 'hussein'],
  })),
};

test('‘none of these’ and the other cells of its row clear each other, and that is said', () => {
  const { slip, tick } = show(example.question);
  const said = atWork('matrix', form, slip);
  tick('dcnf', 'miller');
  tick('dcnf', 'hussein');
  tick('sputnik', 'miller');
  expect(said).toEqual([]);
  tick('dcnf', '_none');
  expect(form.read(slip)).toEqual({ dcnf: ['_none'], sputnik: ['miller'] });
  expect(said).toEqual(['Cleared in this row what does not go with it.']);
  tick('dcnf', 'marotto');
  expect(form.read(slip)).toEqual({ dcnf: ['marotto'], sputnik: ['miller'] });
  expect(said).toHaveLength(2);
  tick('dcnf', 'marotto');
  expect(form.read(slip)).toEqual({ sputnik: ['miller'] });
  expect(said).toHaveLength(2);
});

test('a grid of radio buttons holds one cell a row and offers no ‘none’', () => {
  const { slip, tick } = show(single);
  form.attach?.(slip, () => {});
  expect(slip.querySelector('[value=_none]')).toBeNull();
  tick('dcnf', 'miller');
  tick('dcnf', 'hussein');
  tick('sputnik', 'miller');
  expect(form.read(slip)).toEqual({ dcnf: ['hussein'], sputnik: ['miller'] });
  expect(form.write(slip, { dcnf: ['miller', 'hussein'] })).toBe(false);
});

test('every cell is named by row and column, once', () => {
  const { slip } = show(example.question);
  const names = [...slip.querySelectorAll('.grid input')].map(({ ariaLabel }) => ariaLabel);
  expect(names).toContain('DCNF, November 2020: Chris Miller');
  expect(names).toContain('Sputnik, December 2021: None of these');
  expect(new Set(names).size).toBe(16);
  expect(slip.querySelectorAll('.grid label > :not(input, [aria-hidden=true])')).toHaveLength(0);
});

test('a row’s reason names its cells and its evidence', () => {
  const { slip } = show(example.question);
  const reason = slip.querySelector('[data-part=dcnf] .why');
  expect(reason?.textContent).toContain('Chris Miller, Fuad Hussein.');
  expect(reason?.textContent).toContain('dcnf-2020-11-18');
  expect(slip.querySelector('[data-part=sputnik] .why')?.textContent).toContain('None of these.');
});

test('a worksheet has empty cells and no mark, a key has the right cells ticked', () => {
  expect(form.read(show(example.question, 'worksheet').slip)).toEqual({});
  expect(document.body.querySelector('.mark,.late,:checked')).toBeNull();
  const { slip } = show(example.question, 'key');
  const [right] = example.samples;
  expect(form.read(slip)).toEqual(right?.response);
  expect(slip.querySelectorAll('.why')).toHaveLength(4);
});
