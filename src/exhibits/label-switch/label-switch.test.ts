import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ClaimEntry, Source } from '../../evidence/schema.ts';
import { loadLibrary } from '../../site/library.ts';
import { absence, OURS, thingsOf } from './labels.ts';
import { LabelsFile } from './schema.ts';
import { slides } from './slides.tsx';
import { LabelSwitch } from './view.tsx';

const file = LabelsFile.parse(parse(readFileSync('content/labels.yaml', 'utf8')));
const { library } = loadLibrary('.');
const things = thingsOf(file, library);
const style = readFileSync('src/exhibits/label-switch/style.css', 'utf8');

const label = { source: 'rt-2021-04-07', phrase: 'iraqi-bases', fill: '{}', note: 'Note.' };
const thing = {
  id: 'x',
  name: 'X',
  claim: 'bases',
  sentence: 'Here {} stood.',
  ours: { words: 'bases', note: 'Ours.' },
  labels: [label, { ...label, source: 'sputnik-2021-12-09', phrase: 'us-bases' }],
  silence: 'No word.',
};
const one = (change: object) => thingsOf({ things: [{ ...thing, ...change }] }, library)[0];

describe('thingsOf', () => {
  it('takes the words and their place from the phrase bank, and puts them into the sentence', () => {
    const reading = one({})?.readings.find(({ mark }) => mark === 'rt');

    expect(reading).toEqual({
      mark: 'rt',
      label: 'RT',
      words: 'Iraqi bases',
      bank: { mark: 'rt', label: 'RT' },
      places: ['p4'],
      around: ['Here ', ' stood.'],
      note: 'Note.',
    });
  });

  it('puts what a label needs around its words', () => {
    const reading = one({ labels: [{ ...label, fill: 'the {} too' }] })?.readings[3];

    expect(reading?.around).toEqual(['Here the ', ' too stood.']);
  });

  it('gives words of another bank their own source, and the place in the report', () => {
    const shared = {
      ...label,
      source: 'rudaw-2021-01-15',
      phrase: 'iraqi-military-bases-hosting-us-led-coalition-troops',
      from: 'rudaw-2020-11-17',
      paragraph: 'p7',
    };
    const reading = one({ labels: [shared] })?.readings[2];

    expect(reading).toMatchObject({
      label: 'Rudaw Jan',
      bank: { label: 'Rudaw Nov' },
      places: ['p7'],
    });
  });

  it('has each article in the order of the marks, and ours behind them', () => {
    const order = ['dcnf', 'rudaw1', 'rudaw2', 'rt', 'sputnik', OURS];

    for (const { readings } of [...things, one({})].filter((each) => each !== undefined))
      expect(readings.map(({ mark }) => mark)).toEqual(order);
  });

  it('says why a report has no label', () => {
    expect(one({})?.readings[0]).toMatchObject({
      absent: 'silent',
      note: 'No word.',
      around: null,
    });
  });

  it.each([
    [{ claim: 'nowhere' }, 'no claim'],
    [{ labels: [{ ...label, source: 'nowhere' }] }, 'no source'],
    [{ labels: [{ ...label, phrase: 'nowhere' }] }, 'has no words or no place'],
    [{ labels: [{ ...label, from: 'rt-2021-04-07' }] }, 'has no words or no place'],
    [{ silence: undefined }, 'nothing says why DCNF is silent'],
  ])('throws for %j', (change, message) => {
    expect(() => one(change)).toThrow(message);
  });
});

describe('absence', () => {
  const claim = { date: '2021-01-01', absent: [] } as Pick<ClaimEntry, 'date' | 'absent'>;
  const source = (day: string, complete: boolean) =>
    ({
      id: 'x',
      date: { day, about: false, known: '' },
      copy: { provenance: '', lacks: [], complete },
    }) satisfies Pick<Source, 'id' | 'date' | 'copy'>;

  it('calls a later report with a whole copy silent, one of the day too', () => {
    expect(absence(claim, source('2021-01-02', true))).toBe('silent');
    expect(absence(claim, source('2021-01-01', true))).toBe('silent');
  });

  it('asks nothing of a report from before the event', () => {
    expect(absence(claim, source('2020-12-31', true))).toBe('before it happened');
  });

  it('holds no lost part against a report', () => {
    const lost = { ...claim, absent: [{ source: 'x', because: 'copy-incomplete' as const }] };

    expect(absence(claim, source('2021-01-02', false))).toBe('our copy lacks it');
    expect(absence(lost, source('2021-01-02', true))).toBe('our copy lacks it');
  });
});

describe('LabelsFile', () => {
  it.each(['No place.', 'One {} and {} two.'])('refuses the sentence %s', (sentence) => {
    expect(LabelsFile.safeParse({ things: [{ ...thing, sentence }, thing] }).success).toBe(false);
  });
});

describe('content/labels.yaml', () => {
  it('lets RT alone be without a label, and for the strike alone', () => {
    const empty = things.flatMap(({ id, readings }) =>
      readings.filter(({ absent }) => absent !== undefined).map(({ label: who }) => `${id} ${who}`),
    );

    expect(empty).toEqual(['strike RT']);
  });

  it('has a selector for each thing and each report in the style sheet', () => {
    for (const { id, readings } of things) {
      expect(style).toContain(`:has([value="${id}"]:checked) [data-thing="${id}"]`);
      for (const { mark } of readings)
        expect(style).toContain(`:has([value="${mark}"]:checked) [id$="-${mark}"]`);
    }
  });
});

describe('LabelSwitch', () => {
  const html = render(
    h(LabelSwitch, { things, placesOf: (ids) => ids.join(), number: 1, finding: 'Found.' }),
  );

  it('describes each button by its sentence', () => {
    for (const { id, readings } of things)
      for (const { mark } of readings) {
        expect(html).toContain(`aria-describedby="${id}-${mark}"`);
        expect(html).toContain(`<div id="${id}-${mark}">`);
      }
  });

  it('chooses one thing, and one label for each', () => {
    expect(html.match(/ checked/g)).toHaveLength(things.length + 1);
  });

  it('has each label in its row, in its sentence and in the table', () => {
    expect(html.match(/“Iran-allied Shia militias”/g)).toHaveLength(3);
    expect(html.match(/>silent</g)).toHaveLength(2);
    expect(html).toContain('No label to lend.');
  });
});

describe('slides', () => {
  const made = slides({ things, placesOf: (ids) => ids.join() });

  it('are one for each thing, with each label twice and each note once', () => {
    expect(made).toHaveLength(things.length);
    for (const [at, { readings }] of things.entries()) {
      const html = render(h('div', null, made[at]?.body));
      for (const { note } of readings) expect(html.split(note)).toHaveLength(2);
      for (const { words, bank } of readings.filter((each) => each.bank)) {
        const same = readings.filter(
          (each) => each.words === words && each.bank?.mark === bank?.mark,
        );
        const quoted = `data-source="${bank?.label}">“${words}”<`;
        expect(html.split(quoted)).toHaveLength(2 * same.length + 1);
      }
    }
  });

  it('show no label before the first step', () => {
    for (const { body } of made) {
      const html = render(h('div', null, body));
      expect(html.indexOf('<q')).toBeGreaterThan(html.indexOf('data-from="1"'));
    }
  });
});
