/** Cases of the balances: the ferry's module with a bank of questions that leans in one way. */
import { FILES } from './fixture.ts';

const BANK = 'quizzes/ferry-bank.yaml';

/** What a question of the bank differs in; by default nothing in it leans. */
export interface BankItem {
  /** Texts of the right option and of the wrong ones. */
  key?: string;
  wrong?: readonly string[];
  /** Place of the right option, from 0. */
  at?: number;
  prompt?: string;
  level?: string;
  objective?: string;
  judges?: readonly [source: string, verdict: string];
}

const LEVELS = ['understand', 'apply', 'analyse', 'apply'];

function itemText(item: BankItem, nth: number): string {
  const { key = 'a second boat', wrong = ['a slower boat', 'a third boat'], at = nth % 3 } = item;
  const { prompt = 'What does the office say here?', judges } = item;
  const option = (text: string, place: number) =>
    `      - { id: w${place}, text: '${text}', misconception: once-is-enough, feedback: No paper says so. The first paragraph of the Herald has answer ${place} in no line at all. }`;
  const right = `      - { id: key, text: '${key}', correct: true, feedback: The first paragraph of the Herald gives the number and the day on which it begins. }`;
  const options = wrong.map(option);
  options.splice(at, 0, right);
  return `  - id: bank-${nth + 1}
    type: single-choice
    prompt: ${prompt}
    options:
${options.join('\n')}
    explanation: The Herald has it.
    evidence: [{ claim: how-often }]
    objective: ${item.objective ?? 'count-boats'}
    level: ${item.level ?? LEVELS[nth % 4]}
${judges ? `    judges: { source: ${judges[0]}, verdict: ${judges[1]} }\n` : ''}`;
}

/** The module with a further quiz of these questions. */
export function withBank(
  items: readonly BankItem[],
  { shuffle = true, more = [] as readonly (readonly [string, string])[] } = {},
): Map<string, string> {
  const text = `title: A bank
lesson: the-ferry
purpose: review
shuffle: ${shuffle}
questions:
${items.map(itemText).join('')}`;
  return new Map([...FILES, [BANK, text], ...more]);
}

export const times = (count: number, item: (nth: number) => BankItem): BankItem[] =>
  Array.from({ length: count }, (_, nth) => item(nth));

const OBJECTIVES = 'content/objectives.yaml';
const lesson = (title: string) =>
  `---\ntitle: ${title}\nsubtitle: x\nsummary: x\nobjectives: [count-boats]\n---\n\nThe boat goes.\n`;

/** The first questions of the bank, as a report names them. */
const FIRST = [1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `\`bank-${nth}\``).join(', ');

export const BALANCE_CASES: [name: string, files: Map<string, string>, problems: string[]][] = [
  [
    'a bank in which all sources are flawed',
    withBank(
      times(20, (nth) => ({
        judges: [['herald', 'post', 'ap'][nth % 2] ?? '', nth < 15 ? 'flawed' : 'sound'],
      })),
    ),
    [
      `${BANK}:17:13 balance-flawed of the items keyed flawed, 8 of 15 (53 %) are of The Herald; 35 % is the most\n  these are: \`bank-1\`, \`bank-3\`, \`bank-5\`, \`bank-7\`, \`bank-9\`, \`bank-11\`, \`bank-13\`, \`bank-15\``,
      `${BANK}:17:13 balance-sound of the items that judge a source, 5 of 20 (25 %) are keyed sound, neutral or both-right; 30 % is the least\n  a learner who calls everything flawed would do well: ask about work that is sound`,
    ],
  ],
  [
    'a bank whose right answers are the longest',
    withBank(
      times(30, () => ({ key: 'a second boat at noon', wrong: ['a slow boat', 'a red boat'] })),
    ),
    [
      `${BANK}:10:26 balance-cue over the bank the longest option is right in 30 of 30, by chance 10: 67 points above chance; 17 is the most\n  it gives these away: ${FIRST} and 22 more`,
    ],
  ],
  [
    'a fixed order in which the first is right',
    withBank(
      times(12, () => ({ at: 0 })),
      { shuffle: false },
    ),
    [
      `${BANK}:10:26 balance-position over the bank the first option of a list that is never mixed is right in 12 of 12, by chance 4: 67 points above chance; 27 is the most\n  it gives these away: ${FIRST} and 4 more`,
    ],
  ],
  [
    'a bank in which both are always right',
    withBank(times(8, () => ({ key: 'Both can be right', wrong: ['One is right', 'None is'] }))),
    [
      `${BANK}:10:26 balance-both where ‘both can be right’ is offered, it is the key in 8 of 8 (100 %); it should be in 35 % to 65 %\n  offer it where it is wrong, too; these lean: ${FIRST}`,
    ],
  ],
  [
    'a bank in which both are never right',
    withBank(times(8, () => ({ key: 'One is right', wrong: ['Both may be right', 'None is'] }))),
    [
      `${BANK}:11:25 balance-both where ‘both can be right’ is offered, it is the key in 0 of 8 (0 %); it should be in 35 % to 65 %\n  key it where two figures do fit together; these lean: ${FIRST}`,
    ],
  ],
  [
    'lessons in which an outlet does nothing well',
    new Map([
      ...FILES,
      ['content/lessons/02-the-pier.mdx', lesson('The pier')],
      ['content/lessons/03-the-fog.mdx', lesson('The fog')],
    ]),
    [
      'content/lessons/03-the-fog.mdx:1:1 balance-done-well the lessons show 1 thing that The Herald does well; 3 is the least\n  a weakness never stands alone: <DoneWell source="…" paragraphs="…">',
    ],
  ],
  [
    'a bank for the memory',
    withBank(times(36, (nth) => ({ level: nth % 2 ? 'remember' : 'apply' }))),
    [
      `${BANK}:27:12 balance-levels 50 % of the questions ask for memory; 20 % is the most\n  have learners use what they know: \`bank-2\`, \`bank-4\`, \`bank-6\`, \`bank-8\`, \`bank-10\`, \`bank-12\`, \`bank-14\`, \`bank-16\` and 12 more`,
    ],
  ],
  [
    'a bank of one level',
    withBank(times(36, () => ({ level: 'apply' }))),
    [
      `${BANK}:16:12 balance-levels 90 % of the questions are of one level, apply; 50 % is the most\n  ask some of them in another way: to tell apart, to judge, to use`,
    ],
  ],
  [
    'a bank that asks to understand',
    withBank(times(36, () => ({ level: 'understand' }))),
    [
      `${BANK}:16:12 balance-levels 0 % of the questions ask to apply, analyse or evaluate; 50 % is the least\n  ask of a new sentence what the lesson asked of its own`,
    ],
  ],
  [
    'an objective that nothing asks for',
    withBank(
      times(6, () => ({})),
      {
        more: [
          [
            OBJECTIVES,
            `${FILES.get(OBJECTIVES)}  - { id: other, lesson: the-ferry, text: Other. }\n`,
          ],
        ],
      },
    ),
    [
      `${OBJECTIVES}:3:11 balance-objective the objective \`other\` has no question; 2 is the least\n  add one to a quiz of \`the-ferry\`, or take the objective out`,
    ],
  ],
  [
    'an author’s first quiz may lean',
    withBank(
      times(5, () => ({
        key: 'a boat that goes twice',
        wrong: ['a red boat', 'a slow boat'],
        at: 0,
        level: 'understand',
        judges: ['herald', 'flawed'],
      })),
      { shuffle: false },
    ),
    [],
  ],
];
