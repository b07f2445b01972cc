// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { allWordsOf, bodyOf, wordsOf } from '../../../tests/slides.ts';
import { verbTable } from '../../site/exhibits/verb-table.ts';
import { loadLibrary } from '../../site/library.ts';
import { slides } from './slides.tsx';

const { library } = loadLibrary('.');
const { rows } = verbTable(library);
const made = slides({ rows });

describe('slides of the verbs', () => {
  it('have every row in order', () => {
    const all = allWordsOf(made);
    const places = rows.map(({ words }) => all.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    for (const { label, makes, speaker } of rows)
      for (const text of [label, makes, speaker ?? 'The report itself'])
        expect(all).toContain(text);
  });

  it('name no report, by its label or its pattern, before the last step', () => {
    for (const slide of made) {
      const { steps = 0 } = slide;
      for (const { label } of rows) expect(wordsOf(slide, steps - 1)).not.toContain(label);
      for (const part of bodyOf(slide).querySelectorAll('[data-s]'))
        expect(part.closest('[data-from]')?.getAttribute('data-from')).toBe(`${steps}`);
    }
  });

  it('page a longer table', () => {
    const many = [...rows, ...rows, ...rows];
    expect(slides({ rows: many }).length).toBeGreaterThan(1);
  });

  it('show the claim that the lesson asks for', () => {
    expect(() => verbTable(library, { claim: 'nowhere' })).toThrow('no claim nowhere');
  });
});
