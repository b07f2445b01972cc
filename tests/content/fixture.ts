/** A small module about a ferry, whole and without a fault, for tests to break. */
import { expect } from 'vitest';
import { checkLibrary } from '../../src/authoring/check.ts';
import type { Library } from '../../src/authoring/library.ts';
import { printProblem } from '../../src/authoring/problem.ts';
import { type Files, readLibrary } from '../../src/authoring/read-library.ts';
import { sealed } from '../../src/authoring/seal-source.ts';
import { sealBank, splitArticle } from '../../src/evidence/bank.ts';
import { sha256 } from '../../src/site/sha256.ts';

/** Two invented articles. */
export const HERALD = `Ferry to run twice a day: council

The harbour ferry will run twice a day from 3 May, the council’s office said on Monday.
“We carried 1,200 people last week, and the boat was never full,” said Ada Lind, who runs the ferry.
Boats have crossed to the island for as long as anyone there can remember, in fog and in sun, with goats and pianos and once with a whole orchestra. The pier is made of stone. A lamp burns at its end in winter. People wait under it and talk about the wind, the price of oil, and each other.

Photo: a boat-load of mail
`;
export const POST = `Islanders' ferry doubles
The council announced two crossings a day. "The boat was never full," its captain said, and the mayor agreed.
It rained on the pier that morning, as it mostly does in spring, and the band played under a roof of old sails until the drummer had to catch the boat home.
`;

const card = (code: string, mark: string, label: string) => `code: ${code}
mark: ${mark}
label: ${label}
kind: article
outlet:
  name: The ${label}
  owner: The island
  funder: Its readers
  legalForm: Association
  ownDescription: A paper for everyone
  othersDescription: No one describes it
  references: [The island’s register]
headline: { text: HEADLINE, known: In our copy }
date: { day: 2021-05-03, known: In our copy }
copy: { provenance: Typed by hand, lacks: [], complete: true }
doneWell: It names its sources.
`;

const UNSEALED: Readonly<Record<string, string>> = {
  'content/sources/herald.yaml': `${card('H', 'dcnf', 'Herald').replace('HEADLINE', "'Ferry to run twice a day: council'")}paragraphs:
  - { id: headline, kind: headline, gist: The news in a line }
  - id: p1
    kind: news
    about: event
    voices: [{ speaker: The council }]
    gist: A second boat each day
  - { id: p2, kind: news, about: event, voices: [{ speaker: Ada Lind }], gist: How many travelled }
  - { id: p3, kind: news, about: background, gist: Life on a pier }
  - { id: caption, kind: caption, gist: What a picture showed }
phrases:
  - { id: headline, text: 'Ferry to run twice a day: council' }
  - id: will-run
    text: will run twice a day from 3 May
  - id: office
    text: the council’s office
  - id: carried
    text: We carried 1,200 people last week
  - id: full
    text: the boat was never full
  - id: mail
    text: boat-load of mail
`,
  'content/sources/post.yaml': `${card('P', 'rt', 'Post').replace('HEADLINE', 'null')}paragraphs:
  - { id: headline, kind: headline, gist: The news in a line }
  - id: p1
    kind: news
    about: event
    voices: [{ speaker: The captain }, { speaker: The mayor }]
    gist: The boats and the captain
  - { id: p2, kind: news, about: background, gist: Rain and a band }
phrases:
  - { id: crossings, text: announced two crossings a day }
  - { id: full, text: The boat was never full }
  - { id: agreed, text: and the mayor agreed }
`,
};

const REST: Readonly<Record<string, string>> = {
  'content/sources/outside.yaml': `excerpts:
  - id: notice
    label: Council notice
    publisher: The council
    title: A notice on the pier
    via: A photograph
    phrases: [{ id: crossings, text: two crossings each way }]
`,
  'content/claims.yaml': `claims:
  - id: how-often
    question: How often does the ferry run?
    topic: numbers
    date: 2021-05-03
    accounts:
      - source: herald
        says: Twice, as “will run twice a day” has it.
        quote: will run twice a day
        attributedTo: The council
      - { source: post, says: Two crossings., paragraphs: [p1], attributedTo: null }
    status: agreed
    grade: A
    note: The notice says “two crossings each way” (Council notice).
`,
  'content/timeline.yaml': `levels: []
events:
  - { id: start, day: 2021-05-03, track: decision, title: A second boat, detail: From the pier., claims: [how-often] }
`,
  'content/glossary.yaml': `terms:
  - { id: ferry, term: ferry, definition: A boat that goes there and back. }
`,
  'content/objectives.yaml': `objectives:
  - { id: count-boats, lesson: the-ferry, text: Count the boats of a day. }
`,
  'content/misconceptions.yaml': `misconceptions:
  - { id: once-is-enough, belief: One boat is a ferry., instead: Count again. }
  - { id: more-is-likelier, belief: More boats are likelier., instead: Count again. }
`,
  'content/tracks.yaml': `tracks:
  - id: one-trip
    title: One trip
    summary: One period on the ferry.
    prepare: [A timetable]
    periods:
      - title: The boats
        steps:
          - { minutes: 20, do: Guess., lesson: the-ferry, poll: [how-many] }
          - { minutes: 30, do: Read., lesson: the-ferry, sections: [two-boats] }
        homework: [{ do: Finish., lesson: the-ferry, quiz: ferry-exit }]
    after: [{ do: Ask again., poll: [how-long] }]
    without: [{ what: The freight, cost: Nobody hears of the mail. }]
`,
  'content/lessons/01-the-ferry.mdx': `---
title: The ferry
subtitle: Twice a day
summary: How often a boat runs.
objectives: [count-boats]
---

<ContentNote skipTo="two-boats">Mentions water.</ContentNote>

## Two boats

The Herald says that it <Quote source="H">“will run **twice a day**”</Quote> now. A <Term id="ferry">ferry</Term> is a boat.

<PullQuote source="P" by="The captain">
“The boat was never full”
</PullQuote>

<Cite refs="H:p1,p2 P:p1" />
<DoneWell source="H" paragraphs="p1">It names the council.</DoneWell>

<Quiz id="ferry-exit" />

<Notes>Ask who counted.</Notes>
`,
  'quizzes/ferry-exit.yaml': `title: Count the boats
lesson: the-ferry
purpose: exit
questions:
  - id: how-many
    type: single-choice
    prompt: >-
      The Herald says that the ferry “will run twice a day” (H).
      How many boats is that?
    options:
      - id: two
        text: Two boats a day
        correct: true
        feedback: The first paragraph of the Herald gives the number and the day on which it begins.
      - { id: three, text: Three boats a day, misconception: more-is-likelier, feedback: No paper speaks of a third boat. The first paragraph of the Herald has twice. }
      - id: one
        text: One boat a day
        misconception: once-is-enough
        feedback: >-
          That was so before. The first paragraph of the Herald speaks of twice from May.
    hints: [Look at the verb.]
    explanation: Two, from May on.
    evidence: [{ claim: how-often }, { source: herald, paragraphs: [p1] }]
    taughtAt: two-boats
    objective: count-boats
    level: remember
  - id: how-full
    type: multiple-response
    prompt: Which of these does the Post say?
    options:
      - { id: full, text: Full or not, correct: true, feedback: The captain says in the first paragraph that it never was full to the brim. }
      - { id: mail, text: Mail on board, feedback: The mail stands only under the picture that the other paper has. }
      - { id: fares, text: What it costs, feedback: Neither of the two papers gives any price for the crossing or the freight. }
    explanation: The Post quotes the captain.
    evidence: [{ source: post, paragraphs: [p1] }]
    objective: count-boats
    level: understand
  - id: how-long
    type: numeric
    prompt: How many people did the boat carry?
    units: [{ id: people, text: people }, { id: boats, text: boats }]
    answers:
      - value: 1200
        unit: people
        feedback: The second paragraph of the Herald has it, in the words of Ada Lind herself.
    otherwise: Look at the second paragraph of the Herald again and at what Ada Lind counts there.
    explanation: Ada Lind says so.
    evidence: [{ source: herald, paragraphs: [p2] }]
    objective: count-boats
    level: remember
  - id: who-said
    type: matching
    prompt: Who said what?
    choices: [{ id: lind, text: Ada Lind }, { id: office, text: The office }]
    rows:
      - { id: people, text: The number of people, answer: lind, feedback: She runs the ferry and gives the number of people in the second paragraph. }
      - { id: twice, text: The second boat, answer: office, feedback: The office of the council announces the second boat in the first paragraph. }
    explanation: Two voices.
    evidence: [{ source: herald, paragraphs: [p1, p2] }]
    objective: count-boats
    level: understand
`,
};

/** All files, the banks sealed as `npm run source` seals them. */
export const FILES: Files = sealAll(new Map(Object.entries({ ...UNSEALED, ...REST })));

function sealAll(files: Files): Files {
  const articles = new Map([
    ['herald', HERALD],
    ['post', POST],
  ]);
  const { library } = readLibrary(files);
  const texts = new Map(files);
  for (const entry of library.entries.sources) {
    const result = sealBank(entry.value, splitArticle(articles.get(entry.value.id) ?? ''), sha256);
    if ('faults' in result) throw new Error(JSON.stringify(result.faults));
    texts.set(entry.yaml.file, sealed(entry, result.bank));
  }
  return texts;
}

/** A change to one file: what stands there, and what stands there instead. */
export type Change = readonly [file: string, from: string, to: string];

/** The files with changes made; a text that is not there fails the test. */
export function changed(...changes: readonly Change[]): Files {
  const files = new Map(FILES);
  for (const [file, from, to] of changes) {
    const text = files.get(file);
    expect(text, file).toContain(from);
    files.set(file, (text ?? '').replace(from, to));
  }
  return files;
}

/** Everything that is said about these files. */
export function said(files: Files): string[] {
  const { library, problems } = readLibrary(files);
  return checkLibrary(library, problems, sha256).map(printProblem);
}

export const libraryOf = (files: Files = FILES): Library => readLibrary(files).library;
