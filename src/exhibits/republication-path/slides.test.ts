// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { allWordsOf, wordsOf } from '../../../tests/slides.ts';
import { republicationPath } from '../../site/exhibits/republication-path.ts';
import { loadLibrary } from '../../site/library.ts';
import { slides } from './slides.tsx';

const { path, source } = republicationPath(loadLibrary('.').library);
const made = slides({ path, source });
const [way, seen, ...clues] = made;
if (!way || !seen) throw new Error('no slides');

describe('slides of the path', () => {
  it('have every step and every clue', () => {
    const all = allWordsOf(made);
    for (const { what, who, when, known } of path.steps)
      for (const text of [what, who, when, known]) expect(all).toContain(text);
    for (const { clue, whose, because } of path.clues)
      for (const text of [clue, whose.slice(1), because]) expect(all).toContain(text);
  });

  it('go a step further with each step', () => {
    for (const [at, { who }] of path.steps.entries()) {
      if (at > 0) expect(wordsOf(way, at - 1)).not.toContain(who);
      expect(wordsOf(way, at)).toContain(who);
      expect(wordsOf(seen, 0)).not.toContain(path.steps[at]?.known);
    }
  });

  it('answer one clue a step, after all of the page are there', () => {
    for (const slide of clues) {
      const own = path.clues.filter(({ clue }) => wordsOf(slide, 0).includes(clue));
      expect(own).toHaveLength(slide.steps ?? 0);
      for (const [at, { because }] of own.entries()) {
        expect(wordsOf(slide, at)).not.toContain(because);
        expect(wordsOf(slide, at + 1)).toContain(because);
      }
    }
  });
});
