// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { allWordsOf, bodyOf, wordsOf } from '../../../tests/slides.ts';
import { troopSteps } from '../../site/exhibits/troop-steps.ts';
import { loadLibrary } from '../../site/library.ts';
import { slides } from './slides.tsx';

const { story } = troopSteps(loadLibrary('.').library);
const [number, label, both, ...days] = slides({ story });
if (!number || !label || !both) throw new Error('no slides');

describe('slides of the troop levels', () => {
  it('add one level with each step, and say who gives it', () => {
    for (const [step, { text, said }] of story.levels.entries()) {
      const words = wordsOf(number, step);
      expect(words).toContain(text);
      for (const source of said) expect(words).toContain(source.label);
      const later = story.levels
        .slice(step + 1)
        .filter(({ troops }) => troops !== story.levels[step]?.troops);
      for (const level of later) expect(words).not.toContain(level.text);
    }
  });

  it('draw every stretch of the staircase once, in both charts', () => {
    const stretches = story.levels.length * 2 - 1 - 1; // The last level is as high as the one before.
    for (const slide of [number, both])
      expect(bodyOf(slide).querySelectorAll('line.level')).toHaveLength(stretches);
  });

  it('bring the words about the mission one by one', () => {
    for (const [at, { quote, said }] of story.missions.entries()) {
      expect(wordsOf(label, at)).not.toContain(quote);
      expect(wordsOf(label, at + 1)).toContain(quote);
      expect(wordsOf(label, 0)).toContain(said.label);
      expect(wordsOf(both, 0)).not.toContain(said.label);
      expect(wordsOf(both, 1)).toContain(said.label);
    }
  });

  it('have every day and event, in order, with its number of troops after the question', () => {
    const all = allWordsOf(days);
    const places = story.stops.map(({ when }, at) => all.indexOf(`${at + 1}. ${when}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    for (const { events } of story.stops)
      for (const { title } of events) expect(all).toContain(title);
    const rows = days.flatMap((slide) => [...bodyOf(slide).querySelectorAll('tbody tr')]);
    expect(rows).toHaveLength(story.stops.length);
    for (const [at, { level }] of story.stops.entries())
      expect(rows[at]?.lastElementChild?.textContent).toContain(level?.text ?? 'no figure');
    for (const slide of days) expect(wordsOf(slide, 0)).not.toMatch(/about \d|down to|no figure/u);
  });
});
