import { describe, expect, it } from 'vitest';
import { daysOf, heightOf, heightOfChart, missionsTop } from './layout.ts';
import { SPECIMEN } from './specimen.ts';
import { grouped, storyOf } from './story.ts';

const AXIS = { from: '2020-01-01', to: '2021-12-31' };
const ALL = ['talk', 'name-late', 'cut', 'vote', 'name-early'];
const story = storyOf(SPECIMEN, AXIS, ALL, (day) => `day ${day}`);

describe('grouped', () => {
  it.each([
    [500, '500'],
    [2500, '2,500'],
    [1234567, '1,234,567'],
  ])('writes %i as %s', (count, text) => {
    expect(grouped(count)).toBe(text);
  });
});

describe('storyOf', () => {
  it('puts the events in order of time, with one stop a day', () => {
    expect(story.stops.map(({ events }) => events.map(({ id }) => id))).toEqual([
      ['vote'],
      ['cut', 'name-early'],
      ['name-late'],
      ['talk'],
    ]);
  });

  it('gives each day the level that holds on it, and none before the first', () => {
    expect(story.stops.map(({ level }) => level?.text ?? null)).toEqual([
      null,
      '1,500',
      '1,500',
      'about 1,500',
    ]);
  });

  it('gives the day of a step the level before it, and no other day', () => {
    expect(story.stops.map(({ before }) => before?.text ?? null)).toEqual([
      null,
      'about 5,000',
      null,
      null,
    ]);
  });

  it('gives each day the latest words about the mission', () => {
    expect(story.stops.map(({ mission }) => mission?.quote ?? null)).toEqual([
      null,
      'the work will change',
      'the work has changed',
      'the work has changed',
    ]);
  });

  it('takes the words from the article nearest in time, with their speaker', () => {
    expect(story.missions[0]).toMatchObject({
      speaker: 'A minister',
      said: { mark: 'dcnf', label: 'North' },
    });
  });

  it('names for a level only articles that give its number on or after its first day', () => {
    expect(story.levels.map(({ said }) => said.map(({ label }) => label))).toEqual([
      ['North'],
      ['North', 'South'],
      [],
    ]);
  });

  it('dashes a level that no article gives', () => {
    expect(story.levels.map(({ dashed }) => dashed)).toEqual([false, false, true]);
  });

  it('lists what comes from outside, of the levels and of the events shown', () => {
    expect(story.outside).toEqual([
      { about: 'Level of about 5,000 from day 2020-07-01', from: 'A notice.' },
      { about: 'A first name', from: 'A calendar.' },
    ]);
    expect(storyOf(SPECIMEN, AXIS, ['cut'], String).outside).toHaveLength(1);
  });

  it('names an event that is not in the timeline', () => {
    expect(() => storyOf(SPECIMEN, AXIS, ['gone'], String)).toThrow('gone');
  });

  it('refuses a mission event without attributed words', () => {
    const silent = { ...SPECIMEN, claims: new Map() };

    expect(() => storyOf(silent, AXIS, ['name-late'], String)).toThrow('name-late');
  });
});

describe('layout', () => {
  it('puts the highest level 52 pixels from the top', () => {
    expect(heightOf(story)(5000)).toBe(52);
  });

  it('leaves room for the rows of days above the statements, and for each statement below', () => {
    const crowded = { ...story, stops: [...story.stops, ...story.stops.slice(3)] };

    expect(missionsTop(crowded)).toBeGreaterThan(missionsTop(story));
    expect(heightOfChart(story) - missionsTop(story)).toBeGreaterThan(story.missions.length * 50);
    expect(daysOf(story).map(({ row }) => row)).toEqual([0, 0, 0, 0]);
  });
});
