// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../tests/slides.ts';
import { verbLadder } from '../../site/exhibits/verb-ladder.ts';
import { loadLibrary } from '../../site/library.ts';
import { slides } from './slides.tsx';

const { rungs, top, bottom } = verbLadder(loadLibrary('.').library);
const [ladder, ...each] = slides({ rungs, top, bottom });
if (!ladder) throw new Error('no slide');

describe('slides of the ladder', () => {
  it('have the rungs from top to bottom, and then what the ends mean', () => {
    const words = wordsOf(ladder, 0);
    const places = rungs.map(({ name }) => words.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    for (const end of [top, bottom]) {
      expect(words).not.toContain(end);
      expect(wordsOf(ladder, 1)).toContain(end);
    }
  });

  it('have each rung: the sentence, then what it tells, then the words of the reports', () => {
    expect(each).toHaveLength(rungs.length);
    for (const [at, { name, sentence, reader, words, none }] of rungs.entries()) {
      const slide = each[at];
      if (!slide) throw new Error('no slide');
      expect(slide.title).toContain(name);
      expect(wordsOf(slide, 0)).toContain(sentence);
      expect(wordsOf(slide, 0)).not.toContain(reader);
      expect(wordsOf(slide, 1)).toContain(reader);
      for (const text of none
        ? [none]
        : words.flatMap(({ label, quote, on }) => [label, quote, on])) {
        expect(wordsOf(slide, 1)).not.toContain(`“${text}”`);
        expect(wordsOf(slide, 2)).toContain(text);
      }
    }
  });
});
