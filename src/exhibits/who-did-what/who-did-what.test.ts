import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../site/library.ts';
import { eventsOf } from './acts.ts';
import { ActorKind, ActsFile } from './schema.ts';
import { slides } from './slides.tsx';
import { WhoDidWhat } from './view.tsx';

const file = ActsFile.parse(parse(readFileSync('content/acts.yaml', 'utf8')));
const { sources } = loadLibrary('.').library;
const events = eventsOf(file, sources);
const acts = events.flatMap((event) => event.acts);
const style = readFileSync('src/exhibits/who-did-what/style.css', 'utf8');

const act = {
  source: 'rt-2021-04-07',
  phrase: 'were-fired',
  line: 'Two rockets {} there',
  actor: { kind: 'nobody' as const, text: 'nobody' },
  act: 'fired',
  target: 'the base',
  more: 'More.',
};
const of = (change: object) =>
  eventsOf({ events: [{ name: 'X', acts: [{ ...act, ...change }] }] }, sources);

describe('eventsOf', () => {
  it('takes the words and their paragraph from the phrase bank', () => {
    expect(of({})[0]?.acts[0]).toMatchObject({
      mark: 'rt',
      label: 'RT',
      words: 'were fired',
      paragraph: 'p6',
      around: ['Two rockets ', ' there'],
    });
  });

  it.each([{ source: 'nowhere' }, { phrase: 'nowhere' }])('throws for %j', (change) => {
    expect(() => of(change)).toThrow('has no sealed phrase');
  });
});

describe('ActsFile', () => {
  it('refuses a line without a place for the words, and a lonely act', () => {
    const lines = (line: string) => ({ events: [{ name: 'X', acts: [act, { ...act, line }] }] });

    expect(ActsFile.safeParse(lines('{}')).success).toBe(true);
    expect(ActsFile.safeParse(lines('Two rockets')).success).toBe(false);
    expect(ActsFile.safeParse({ events: [{ name: 'X', acts: [act] }] }).success).toBe(false);
  });
});

describe('content/acts.yaml', () => {
  it('has eight lines about three events, as the finding says, of all five reports', () => {
    expect(acts).toHaveLength(8);
    expect(events).toHaveLength(3);
    expect(new Set(acts.map(({ mark }) => mark)).size).toBe(5);
  });

  it('has four lines without somebody in the place of the actor, as the finding says', () => {
    expect(acts.filter(({ actor }) => actor.kind !== 'named')).toHaveLength(4);
  });

  it('has an edge in the style sheet for each kind of actor but the plain one', () => {
    for (const kind of ActorKind.options.filter((each) => each !== 'named'))
      expect(style).toContain(`[data-actor="${kind}"]`);
  });
});

describe('WhoDidWhat', () => {
  const html = render(
    h(WhoDidWhat, { events, placesOf: ([id]) => `at ${id}`, number: 2, finding: 'Found.' }),
  );

  it('has a row for each line, with words, place and the three parts', () => {
    for (const { words, paragraph, actor, act: deed, target, more } of acts) {
      expect(html).toContain(`“${words}”`);
      for (const text of [`at ${paragraph}`, actor.text, deed, target, more])
        expect(html).toContain(`>${text}<`);
    }
  });

  it('says in words that a place is empty', () => {
    expect(html.match(/data-actor="nobody">nobody</g)).toHaveLength(3);
  });
});

describe('slides', () => {
  const made = slides({ events, placesOf: ([id]) => `at ${id}` });

  it('are one for each event, with a step for each of its lines', () => {
    expect(made.map(({ steps }) => steps)).toEqual(events.map((event) => event.acts.length));
  });

  it('have every line with its three parts and what else there is to know', () => {
    for (const [at, event] of events.entries()) {
      const html = render(h('div', null, made[at]?.body));
      for (const { words, paragraph, actor, act: deed, target, more } of event.acts)
        for (const text of [`“${words}”`, `at ${paragraph}`, actor.text, deed, target, more])
          expect(html).toContain(`>${text}<`);
    }
  });
});
