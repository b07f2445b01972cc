/** What breaks a track, and exactly what its author is told. */
import type { Change } from './fixture.ts';

const TRACKS = 'content/tracks.yaml';

export const TRACK_CASES: [name: string, changes: Change[], problems: string[]][] = [
  [
    'a period that is too short',
    [[TRACKS, 'minutes: 30', 'minutes: 25']],
    [
      `${TRACKS}:8:9 track-minutes the steps of period 1 take 45 minutes; a period has 50\n  5 more are free`,
    ],
  ],
  [
    'a period that is too long',
    [[TRACKS, 'minutes: 20', 'minutes: 22']],
    [
      `${TRACKS}:8:9 track-minutes the steps of period 1 take 52 minutes; a period has 50\n  take 2 away`,
    ],
  ],
  [
    'minutes that are none',
    [[TRACKS, 'minutes: 20', 'minutes: 1.5']],
    [`${TRACKS}:9:24 shape \`minutes\` should be a whole number, but is the number 1.5`],
  ],
  [
    'a step without its task',
    [[TRACKS, 'do: Guess., ', '']],
    [`${TRACKS}:9:13 missing-key \`do\` is missing`],
  ],
  [
    'a period without steps',
    [
      [
        TRACKS,
        '          - { minutes: 30, do: Read., lesson: the-ferry, sections: [two-boats] }\n',
        '',
      ],
      [
        TRACKS,
        'steps:\n          - { minutes: 20, do: Guess., lesson: the-ferry, poll: [how-many] }',
        'steps: []',
      ],
    ],
    [`${TRACKS}:8:16 shape \`steps\`: a period has at least one step`],
  ],
  [
    'a misspelt key',
    [[TRACKS, 'homework:', 'homwork:']],
    [`${TRACKS}:11:9 unknown-key unknown key \`homwork\`\n  did you mean \`homework\`?`],
  ],
  [
    'an unknown lesson is said once',
    [[TRACKS, 'lesson: the-ferry, sections', 'lesson: the-fery, sections']],
    [
      `${TRACKS}:10:47 unknown-reference no lesson has the id \`the-fery\`\n  did you mean \`the-ferry\`?`,
    ],
  ],
  [
    'an unknown heading, question and quiz',
    [
      [TRACKS, 'two-boats', 'to-boats'],
      [TRACKS, 'how-long', 'how-lng'],
      [TRACKS, 'ferry-exit', 'ferry-exits'],
    ],
    [
      `${TRACKS}:10:69 unknown-anchor lesson \`the-ferry\` has no heading \`to-boats\`\n  did you mean \`two-boats\`?`,
      `${TRACKS}:11:60 unknown-reference no quiz has the id \`ferry-exits\`\n  did you mean \`ferry-exit\`?`,
      `${TRACKS}:12:38 unknown-reference no question has the id \`how-lng\`\n  did you mean \`how-long\`?`,
    ],
  ],
  [
    'headings of no lesson',
    [[TRACKS, 'lesson: the-ferry, sections', 'sections']],
    [`${TRACKS}:10:39 missing-key \`sections\` needs the \`lesson\` that they stand in`],
  ],
  [
    'a track at the address of a plan',
    [[TRACKS, 'id: one-trip', 'id: the-ferry']],
    [
      `${TRACKS}:2:9 track-address \`/teachers/the-ferry/\` is already the address of a lesson’s plan\n  give the track another id`,
    ],
  ],
  [
    'a track at the address of the cards',
    [[TRACKS, 'id: one-trip', 'id: cards']],
    [
      `${TRACKS}:2:9 track-address \`/teachers/cards/\` is already the address of another page\n  give the track another id`,
    ],
  ],
  [
    'a quotation that nobody wrote',
    [[TRACKS, 'do: Read.', 'do: Read “the boat sank in fog” (H).']],
    [
      `${TRACKS}:10:37 quote-not-found “the boat sank in fog” is not in the bank of H\n  the nearest is “the boat was never full” (H)`,
    ],
  ],
];

/** A second lesson, without sections, notes or quizzes. */
export const PIER: readonly [file: string, text: string] = [
  'content/lessons/02-the-pier.mdx',
  `---
title: The pier
subtitle: Made of stone
summary: Where the boat lands.
objectives: [count-boats]
---

A pier is made of stone.
`,
];

export const IN_THE_WRONG_LESSON: { changes: Change[]; problems: string[] } = {
  changes: [
    [TRACKS, 'lesson: the-ferry, poll', 'lesson: the-pier, poll'],
    [TRACKS, 'lesson: the-ferry, quiz', 'lesson: the-pier, quiz'],
  ],
  problems: [
    `${TRACKS}:9:65 track-part the question \`how-many\` belongs to the lesson \`the-ferry\`, not to \`the-pier\`\n  give it a step of its own`,
    `${TRACKS}:11:59 track-part the quiz \`ferry-exit\` belongs to the lesson \`the-ferry\`, not to \`the-pier\`\n  give it a step of its own`,
  ],
};
