/** Every rule: what breaks it, and exactly what its author is told. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/authoring/catalogue.ts';
import { readLibrary } from '../../src/authoring/read-library.ts';
import { summary } from '../../src/authoring/summary.ts';
import { BALANCE_CASES } from './balance-cases.ts';
import { type Change, changed, FILES, libraryOf, said } from './fixture.ts';
import { ITEM_CASES } from './item-cases.ts';
import { IN_THE_WRONG_LESSON, PIER, TRACK_CASES } from './track-cases.ts';

const HERALD = 'content/sources/herald.yaml';
const POST = 'content/sources/post.yaml';
const CLAIMS = 'content/claims.yaml';
const TIMELINE = 'content/timeline.yaml';
const GLOSSARY = 'content/glossary.yaml';
const OBJECTIVES = 'content/objectives.yaml';
const LESSON = 'content/lessons/01-the-ferry.mdx';
const QUIZ = 'quizzes/ferry-exit.yaml';

/** The post as a report that we made up, above the quiz that asks about it. */
const INVENTED: readonly Change[] = [
  [POST, 'kind: article', 'kind: invented'],
  [POST, 'gist: The news in a line', 'text: Two boats, gist: The news in a line'],
  [
    POST,
    'gist: The boats and the captain',
    'gist: The boats and the captain\n    text: The boat was never full, and two of them cross now.',
  ],
  [POST, 'gist: Rain and a band', 'text: It rained., gist: Rain and a band'],
  [QUIZ, 'purpose: exit', 'purpose: exit\nreads: post'],
];
const marked = (passage: string): Change => [
  QUIZ,
  '  - id: who-said',
  `  - id: mark
    type: hot-text
    prompt: Mark the word that counts.
    passage: >-
      ${passage}
    roles: [{ id: count, text: Count }]
    spans:
      - { id: full, feedback: A word for how many there were on board of the boat that day. }
      - { id: two, role: count, feedback: A number of boats in the first paragraph of the invented post. }
      - { id: now, feedback: A word for the time at which the second boat began to run. }
    explanation: Two boats.
    evidence: [{ source: post, paragraphs: [p1] }]
    objective: count-boats
    level: apply
  - id: who-said`,
];

const CASES: [name: string, changes: Change[], problems: string[]][] = [
  [
    'the text of an article',
    [[HERALD, 'gist: Life on a pier', 'gist: Life on a pier, text: A lamp burns at its end.']],
    [
      `${HERALD}:27:11 invented-text the line \`p3\` has a \`text\`\n  the words of an article are not stored; bank a phrase`,
    ],
  ],
  [
    'an invented report, quoted and with a passage to mark',
    [
      ...INVENTED,
      marked('The boat was never [full](full), and [two](two) of them cross [now](now).'),
    ],
    [],
  ],
  [
    'a line of an invented report without its text',
    [...INVENTED, [POST, 'text: It rained., ', '']],
    [
      `${POST}:27:11 invented-text the line \`p2\` has no \`text\`\n  its file is all there is of it`,
    ],
  ],
  [
    'an article above a quiz',
    [[QUIZ, 'purpose: exit', 'purpose: exit\nreads: herald']],
    [
      `${QUIZ}:4:8 invented-text \`herald\` is not invented\n  articles are not shown; only an invented report can stand above a quiz`,
    ],
  ],
  [
    'a passage to mark that is no line of the invented report',
    [...INVENTED, marked('The boat was [full](full), and [two](two) of them cross [now](now).')],
    [
      `${QUIZ}:55:14 invented-text no line of \`post\` is ‘The boat was full, and two …’\n  copy the whole line`,
    ],
  ],
  [
    'a word of a quotation replaced',
    [[LESSON, '“will run **twice a day**”', '“will run **thrice a day**”']],
    [
      `${LESSON}:12:43 quote-not-found “will run thrice a day” is not in the bank of H\n  the nearest is “will run twice a day from 3 May” (H), which has “twice” for “thrice”`,
    ],
  ],
  [
    'a word replaced in a prompt',
    [[QUIZ, '“will run twice a day” (H)', '“will go twice a day” (H)']],
    [
      `${QUIZ}:8:38 quote-not-found “will go twice a day” is not in the bank of H\n  the nearest is “will run twice a day from 3 May” (H), which has “run” for “go”`,
    ],
  ],
  [
    'a word replaced in a claim',
    [[CLAIMS, 'quote: will run twice a day', 'quote: will run twice a week']],
    [
      `${CLAIMS}:9:16 quote-not-found “will run twice a week” is not in the bank of H\n  the nearest is “will run twice a day from 3 May” (H), which has “day” for “week”`,
    ],
  ],
  [
    'a word replaced in an account’s prose',
    [[CLAIMS, '“will run twice a day”', '“shall run twice a day”']],
    [
      `${CLAIMS}:8:25 quote-not-found “shall run twice a day” is not in the bank of H\n  the nearest is “will run twice a day from 3 May” (H), which has “will” for “shall”`,
    ],
  ],
  [
    'a word replaced in an outside excerpt',
    [[CLAIMS, '“two crossings each way”', '“two crossings either way”']],
    [
      `${CLAIMS}:14:27 quote-not-found “two crossings either way” is not in the bank of Council notice\n  the nearest is “two crossings each way” (Council notice), which has “each” for “either”`,
    ],
  ],
  [
    'a word replaced in a headline',
    [[HERALD, "headline: { text: 'Ferry to run", "headline: { text: 'Ferry to go"]],
    [
      `${HERALD}:13:19 quote-not-found “Ferry to go twice a day: council” is not in the bank of H\n  the nearest is “Ferry to run twice a day: council” (H), which has “run” for “go”`,
    ],
  ],
  [
    'a quotation in a glossary entry, of one bank alone',
    [[GLOSSARY, 'definition: A boat', 'definition: A “boat-load of mail” boat']],
    [],
  ],
  [
    'a quotation that two banks hold',
    [[GLOSSARY, 'definition: A boat', 'definition: A boat; “the boat was never full”. A boat']],
    [
      `${GLOSSARY}:2:51 quote-ambiguous “the boat was never full” stands in H and P\n  name one behind it: “the boat was never full” (H)`,
    ],
  ],
  [
    'a quotation without a bank',
    [[TIMELINE, 'detail: From the pier.', 'detail: It is “quite a show”.']],
    [
      `${TIMELINE}:3:88 quote-not-found “quite a show” is not in any phrase bank\n  add the words to the phrases of their source, or use single quotes`,
    ],
  ],
  [
    'a splice',
    [[LESSON, '“will run **twice a day**”', '“the council’s office will run twice a day”']],
    [
      `${LESSON}:12:43 quote-splice “the council’s office will run twice a day” joins two banked phrases\n  “the council’s office” (H) and “will run twice a day from 3 May” (H); quote them apart`,
    ],
  ],
  [
    'the words of another source',
    [
      [
        LESSON,
        '<Quote source="H">“will run **twice a day**”',
        '<Quote source="P">“will run **twice a day**”',
      ],
    ],
    [
      `${LESSON}:12:43 quote-wrong-source “will run twice a day” is not in the bank of P\n  H has these words: “will run twice a day” (H)`,
    ],
  ],
  [
    'a label that names no source',
    [[QUIZ, 'a day” (H)', 'a day” (X9)']],
    [
      `${QUIZ}:8:38 quote-unknown-label \`X9\` names no source\n  known labels: H, P, Council notice`,
    ],
  ],
  [
    'too many words',
    [
      [
        CLAIMS,
        '(Council notice).',
        '(Council notice) and “We carried 1,200 people last week, and the boat was never full at all” (H).',
      ],
    ],
    [
      `${CLAIMS}:14:73 quote-too-long “We carried 1,200 people last week, and the boat was never full at all” has 14 words; 12 is the most\n  quote less of it, and say the rest in your own words`,
    ],
  ],
  [
    'two words of a longer phrase',
    [[LESSON, '“will run **twice a day**”', '“twice a”']],
    [
      `${LESSON}:12:43 quote-too-short “twice a” is two words of a longer phrase; 3 is the least\n  it stands in “Ferry to run twice a day: council” (H); bank it as a phrase of its own to quote it alone`,
    ],
  ],
  [
    'an ellipsis with too little beside it',
    [[LESSON, '“will run **twice a day**”', '“will run … 3 May”']],
    [
      `${LESSON}:12:43 quote-ellipsis a part of “will run … 3 May” has fewer than 3 words\n  “will run” is too short to be told from a splice`,
    ],
  ],
  [
    'a quotation of brackets',
    [[LESSON, '“will run **twice a day**”', '“[twice]”']],
    [`${LESSON}:12:43 quote-empty “[twice]” has no words of an article`],
  ],
  [
    'straight quotes',
    [[LESSON, 'is a boat.', 'is a "boat".']],
    [
      `${LESSON}:12:120 quote-straight \`"\` in prose\n  use “…” for verbatim words, and ‘…’ or _italics_ for all others`,
      `${LESSON}:12:125 quote-straight \`"\` in prose\n  use “…” for verbatim words, and ‘…’ or _italics_ for all others`,
    ],
  ],
  [
    'straight quotes in YAML',
    [[GLOSSARY, 'definition: A boat that', 'definition: A "boat" that']],
    [
      `${GLOSSARY}:2:45 quote-straight \`"\` in prose\n  use “…” for verbatim words, and ‘…’ or _italics_ for all others`,
      `${GLOSSARY}:2:50 quote-straight \`"\` in prose\n  use “…” for verbatim words, and ‘…’ or _italics_ for all others`,
    ],
  ],
  [
    'an unpaired mark',
    [[LESSON, 'is a boat.', 'is a “boat.']],
    [
      `${LESSON}:12:120 quote-unpaired \`“\` has no partner\n  a quotation opens with “ and ends with ”`,
    ],
  ],
  [
    'a closing mark alone',
    [[QUIZ, 'Look at the verb.', 'Look at the verb”.']],
    [
      `${QUIZ}:21:29 quote-unpaired \`”\` has no partner\n  a quotation opens with “ and ends with ”`,
    ],
  ],
  [
    'a quotation element without marks',
    [[LESSON, '“will run **twice a day**”', 'will run twice a day']],
    [
      `${LESSON}:12:25 quote-marks <Quote> holds “one quotation” with its marks, but here \`will run twice a day\`\n  put the marks inside the tags, and all other words outside`,
    ],
  ],
  [
    'marks outside of the element',
    [
      [
        LESSON,
        '<Quote source="H">“will run **twice a day**”</Quote>',
        '“<Quote source="H">will run twice a day</Quote>”',
      ],
    ],
    [
      `${LESSON}:12:26 quote-marks <Quote> holds “one quotation” with its marks, but here \`will run twice a day\`\n  put the marks inside the tags, and all other words outside`,
    ],
  ],
  [
    'a quotation in an attribute',
    [[LESSON, 'by="The captain"', 'by="“The captain” himself"']],
    [
      `${LESSON}:14:23 quote-not-found “The captain” is not in any phrase bank\n  add the words to the phrases of their source, or use single quotes`,
    ],
  ],
  [
    'a wrong claim',
    [[QUIZ, 'claim: how-often', 'claim: how-offen']],
    [
      `${QUIZ}:23:25 unknown-reference no claim has the id \`how-offen\`\n  did you mean \`how-often\`?`,
    ],
  ],
  [
    'a wrong source',
    [[QUIZ, 'source: herald, paragraphs: [p1] }]', 'source: heral, paragraphs: [p1] }]']],
    [`${QUIZ}:23:48 unknown-reference no source has the id \`heral\`\n  did you mean \`herald\`?`],
  ],
  [
    'a wrong source in a lesson',
    [[LESSON, 'source="P"', 'source="PP"']],
    [`${LESSON}:14:12 unknown-reference no source has the id \`PP\`\n  did you mean \`P\`?`],
  ],
  [
    'a paragraph that is not there',
    [[QUIZ, 'source: herald, paragraphs: [p1] }]', 'source: herald, paragraphs: [p9] }]']],
    [
      `${QUIZ}:23:69 unknown-reference \`herald\` has no paragraph \`p9\`\n  it has headline, p1, p2, p3, caption`,
    ],
  ],
  [
    'a cited paragraph that is not there',
    [[LESSON, 'H:p1,p2', 'H:p1,p8']],
    [
      `${LESSON}:18:7 unknown-reference \`H\` has no paragraph \`p8\`\n  it has headline, p1, p2, p3, caption`,
    ],
  ],
  [
    'a paragraph of an excerpt',
    [[QUIZ, 'source: herald, paragraphs: [p1] }]', 'source: notice, paragraphs: [p1] }]']],
    [
      `${QUIZ}:23:69 unknown-reference \`notice\` has no paragraphs\n  only the articles have paragraphs; name an excerpt in the text`,
    ],
  ],
  [
    'a wrong lesson',
    [[QUIZ, 'lesson: the-ferry', 'lesson: the-fery']],
    [
      `${QUIZ}:2:9 unknown-reference no lesson has the id \`the-fery\`\n  did you mean \`the-ferry\`?`,
    ],
  ],
  [
    'a wrong objective',
    [
      [
        QUIZ,
        'objective: count-boats\n    level: remember',
        'objective: count-boots\n    level: remember',
      ],
    ],
    [
      `${QUIZ}:25:16 unknown-reference no objective has the id \`count-boots\`\n  did you mean \`count-boats\`?`,
    ],
  ],
  [
    'a wrong objective in a lesson',
    [[LESSON, '[count-boats]', '[count-goats]']],
    [
      `${LESSON}:5:14 unknown-reference no objective has the id \`count-goats\`\n  did you mean \`count-boats\`?`,
    ],
  ],
  [
    'a wrong misconception',
    [[QUIZ, 'once-is-enough', 'twice-is-enough']],
    [
      `${QUIZ}:18:24 unknown-reference no misconception has the id \`twice-is-enough\`\n  did you mean \`once-is-enough\`?`,
    ],
  ],
  [
    'a wrong term',
    [[LESSON, 'Term id="ferry"', 'Term id="fairy"']],
    [`${LESSON}:12:91 unknown-reference no term has the id \`fairy\`\n  did you mean \`ferry\`?`],
  ],
  [
    'a wrong quiz',
    [[LESSON, '<Quiz id="ferry-exit" />', '<Quiz id="ferry-exti" />']],
    [
      `${LESSON}:21:7 unknown-reference no quiz has the id \`ferry-exti\`\n  did you mean \`ferry-exit\`?`,
      `${QUIZ}:1:8 unplaced-question no lesson places the quiz \`ferry-exit\` or any of its questions\n  put <Quiz id="ferry-exit" /> into the lesson \`the-ferry\``,
    ],
  ],
  [
    'a component without its id',
    [[LESSON, '<Quiz id="ferry-exit" />', '<Quiz />']],
    [
      `${LESSON}:21:1 missing-key <Quiz> needs \`id="…"\``,
      `${QUIZ}:1:8 unplaced-question no lesson places the quiz \`ferry-exit\` or any of its questions\n  put <Quiz id="ferry-exit" /> into the lesson \`the-ferry\``,
    ],
  ],
  [
    'a wrong anchor',
    [[QUIZ, 'taughtAt: two-boats', 'taughtAt: two-goats']],
    [
      `${QUIZ}:24:15 unknown-anchor lesson \`the-ferry\` has no heading \`two-goats\`\n  did you mean \`two-boats\`?`,
    ],
  ],
  [
    'a wrong skip',
    [[LESSON, 'skipTo="two-boats"', 'skipTo="no-boats"']],
    [
      `${LESSON}:8:14 unknown-anchor lesson \`the-ferry\` has no heading \`no-boats\`\n  did you mean \`two-boats\`?`,
    ],
  ],
  [
    'a quiz placed twice',
    [[LESSON, '<Notes>', '<Question id="how-many" />\n\n<Notes>']],
    [
      `${QUIZ}:5:9 placed-twice the question \`how-many\` is placed 2 times: the-ferry, the-ferry\n  place it, or its quiz, once`,
    ],
  ],
  [
    'an id twice',
    [[QUIZ, 'id: how-full', 'id: how-many']],
    [
      `${QUIZ}:27:9 duplicate-id \`how-many\` is the id of another question\n  the first stands at quizzes/ferry-exit.yaml:5`,
    ],
  ],
  [
    'an option’s id twice',
    [[QUIZ, '      - id: one', '      - id: two']],
    [
      `${QUIZ}:16:13 duplicate-id \`two\` is the id of another option of question \`how-many\`\n  the first stands at quizzes/ferry-exit.yaml:11`,
    ],
  ],
  [
    'a claim’s id twice',
    [
      [
        CLAIMS,
        'claims:\n',
        'claims:\n  - { id: how-often, question: Q, topic: numbers, date: 2021-05-03, accounts: [{ source: herald, says: x, paragraphs: [p1], attributedTo: null }], status: single, grade: A, note: n }\n',
      ],
    ],
    [
      `${CLAIMS}:3:9 duplicate-id \`how-often\` is the id of another claim\n  the first stands at content/claims.yaml:2`,
    ],
  ],
  [
    'a code twice',
    [[POST, 'code: P', 'code: H']],
    [
      `${LESSON}:14:12 unknown-reference no source has the id \`P\`\n  did you mean \`H\`?`,
      `${LESSON}:18:7 unknown-reference no source has the id \`P\`\n  did you mean \`H\`?`,
      `${HERALD}:1:7 duplicate-id \`H\` is the id of another code of a source\n  the other stands at content/sources/post.yaml:1`,
      `${POST}:1:7 duplicate-id \`H\` is the id of another code of a source\n  the first stands at content/sources/herald.yaml:1`,
    ],
  ],
  [
    'no correct option',
    [[QUIZ, '        correct: true\n', '']],
    [`${QUIZ}:11:7 shape \`options\`: exactly one option is \`correct: true\``],
  ],
  [
    'no evidence',
    [[QUIZ, '    evidence: [{ claim: how-often }, { source: herald, paragraphs: [p1] }]\n', '']],
    [`${QUIZ}:5:5 missing-key \`evidence\` is missing`],
  ],
  [
    'an unknown key',
    [[QUIZ, '    prompt: >-', '    promt: >-']],
    [`${QUIZ}:7:5 unknown-key unknown key \`promt\`\n  did you mean \`prompt\`?`],
  ],
  [
    'a phrase changed after sealing',
    [[HERALD, 'text: We carried 1,200', 'text: We carried 1,300']],
    [
      `${HERALD}:42:11 bank-seal the phrase \`carried\` was changed after it was sealed\n  put its words and place back, or run \`npm run source -- bank herald <article.txt>\``,
    ],
  ],
  [
    'a phrase moved after sealing',
    [[HERALD, 'words: [4, 11]', 'words: [5, 12]']],
    [
      `${HERALD}:32:11 bank-seal the phrase \`will-run\` was changed after it was sealed\n  put its words and place back, or run \`npm run source -- bank herald <article.txt>\``,
    ],
  ],
  [
    'a phrase without a seal',
    [[HERALD, 'phrases:\n', 'phrases:\n  - { id: new, text: with goats and pianos }\n']],
    [
      `${HERALD}:30:22 bank-unsealed the phrase \`new\` is not proved against the article\n  run \`npm run source -- bank herald <article.txt>\``,
    ],
  ],
  [
    'a paragraph named wrongly',
    [[HERALD, 'id: p2,', 'id: p4,']],
    [
      `${LESSON}:18:7 unknown-reference \`H\` has no paragraph \`p2\`\n  it has headline, p1, p4, p3, caption`,
      `${HERALD}:26:11 paragraph-ids the news paragraph \`p4\` is number 2\n  name it \`p2\``,
      `${QUIZ}:48:47 unknown-reference \`herald\` has no paragraph \`p2\`\n  it has headline, p1, p4, p3, caption`,
      `${QUIZ}:59:51 unknown-reference \`herald\` has no paragraph \`p2\`\n  it has headline, p1, p4, p3, caption`,
    ],
  ],
  [
    'a caption named as news',
    [[HERALD, 'id: caption,', 'id: p9,']],
    [
      `${HERALD}:28:11 paragraph-ids \`p9\` is not a news paragraph\n  p1, p2 … count news only; give it a name such as \`caption\``,
    ],
  ],
  [
    'a long gist',
    [
      [
        HERALD,
        'gist: How many travelled',
        'gist: How many people of all ages went on board in the week before this one',
      ],
    ],
    [`${HERALD}:26:80 gist-length the gist has 15 words; 12 is the most`],
  ],
  [
    'an account without a place',
    [[CLAIMS, ', paragraphs: [p1], attributedTo', ', attributedTo']],
    [
      `${CLAIMS}:11:19 claim-account the account of \`post\` names no place in it\n  add \`quote\`, or \`paragraphs: [p1]\``,
    ],
  ],
  [
    'two accounts of one source',
    [[CLAIMS, '{ source: post, says: Two crossings.', '{ source: herald, says: Two crossings.']],
    [
      `${CLAIMS}:11:19 claim-account \`herald\` has two accounts of \`how-often\`\n  make one account of them`,
    ],
  ],
  [
    'an account of an absent source',
    [
      [
        CLAIMS,
        '    status: agreed',
        '    absent: [{ source: post, because: copy-incomplete }]\n    status: agreed',
      ],
    ],
    [
      `${CLAIMS}:12:24 claim-account \`post\` has an account and is absent too\n  keep one of the two`,
    ],
  ],
  [
    'a status that the accounts do not fit',
    [[CLAIMS, 'status: agreed', 'status: single']],
    [
      `${CLAIMS}:12:13 claim-status the status is \`single\`, but there are 2 accounts\n  \`single\` has one account; comparing needs two`,
    ],
  ],
  [
    'a row’s answer that is no choice',
    [[QUIZ, 'answer: lind', 'answer: lint']],
    [`${QUIZ}:56:59 answer-choice no choice has the id \`lint\`\n  did you mean \`lind\`?`],
  ],
  [
    'an answer without a unit',
    [[QUIZ, '        unit: people\n', '']],
    [
      `${QUIZ}:43:9 answer-unit the question offers units, and this answer names none\n  add \`unit:\`, one of people, boats`,
    ],
  ],
  [
    'a unit that is not offered',
    [[QUIZ, '        unit: people\n', '        unit: goats\n']],
    [`${QUIZ}:44:15 answer-unit no unit has the id \`goats\`\n  did you mean \`boats\`?`],
  ],
  [
    'a unit where none is offered',
    [[QUIZ, '    units: [{ id: people, text: people }, { id: boats, text: boats }]\n', '']],
    [
      `${QUIZ}:43:15 answer-unit the question offers no units, so \`people\` can never be chosen\n  add \`units\`, or use \`suffix\``,
    ],
  ],
  [
    'all of the above',
    [[QUIZ, 'text: One boat a day', 'text: None of the above']],
    [
      `${QUIZ}:17:15 option-all-or-none an option may not stand for the others\n  name what is meant; ‘both can be right’ is fine`,
    ],
  ],
  [
    'short feedback',
    [
      [
        QUIZ,
        '          That was so before. The first paragraph of the Herald speaks of twice from May.',
        '          That was so before.',
      ],
    ],
    [
      `${QUIZ}:19:19 feedback-length the feedback has 4 words; it takes 12 to 60\n  say why it is right or not, and where to look`,
    ],
  ],
  [
    'feedback that only judges',
    [[QUIZ, 'That was so before. The first', 'Not correct. The first']],
    [
      `${QUIZ}:19:19 feedback-opening the feedback opens with only “Not correct.”\n  the page says whether it is right; begin with the reason`,
    ],
  ],
  [
    'a key that is the longest',
    [
      [
        QUIZ,
        'text: Two boats a day',
        'text: Two boats a day, as the council’s office has announced',
      ],
    ],
    [
      `${QUIZ}:12:15 key-longest the key has 10 words, the next longest option 4\n  the longest option looks right: shorten it, or fill out another`,
    ],
  ],
  [
    'an absolute word',
    [[QUIZ, 'text: One boat a day', 'text: Only one boat a day']],
    [
      `${QUIZ}:17:15 absolute-word no other option has an absolute word such as ‘Only’\n  readers take it for a sign of a wrong answer: say it another way`,
    ],
  ],
  [
    'a long prompt',
    [
      [
        QUIZ,
        'How many boats is that?',
        'How many boats is that, if you count each boat that leaves the pier on the same day, whether it is full or empty, early or late, with goats or without any goats?',
      ],
    ],
    [
      `${QUIZ}:7:13 warning stem-length the prompt has 45 words; 35 is the most\n  move what is not asked into the lesson`,
    ],
  ],
  [
    'a long option',
    [
      [
        QUIZ,
        'text: What it costs',
        'text: What it costs to go over to the island with a goat or a piano or with a whole orchestra on board',
      ],
    ],
    [`${QUIZ}:33:28 warning option-length the option has 22 words; 18 is the most`],
  ],
  [
    'a wrong option without a misconception',
    [[QUIZ, '        misconception: once-is-enough\n', '']],
    [
      `${QUIZ}:16:9 warning misconception-tag the wrong option names no misconception\n  add \`misconception:\`, an id of content/misconceptions.yaml`,
    ],
  ],
  [
    'a warning that is answered',
    [
      [QUIZ, '        misconception: once-is-enough\n', ''],
      [
        QUIZ,
        '    hints:',
        '    allow: [{ rule: misconception-tag, because: Nobody has seen this one yet }]\n    hints:',
      ],
    ],
    [],
  ],
  [
    'an answer to nothing',
    [[QUIZ, '    hints:', '    allow: [{ rule: stem-length, because: It is short }]\n    hints:']],
    [
      `${QUIZ}:21:21 warning allow-unused nothing here breaks \`stem-length\`\n  take the answer out`,
    ],
  ],
  [
    'an answer to an error',
    [[QUIZ, '    hints:', '    allow: [{ rule: key-longest, because: It is }]\n    hints:']],
    [
      `${QUIZ}:21:21 allow-unknown \`key-longest\` is an error, which nothing can answer\n  docs/checks.md says which rules can be answered`,
    ],
  ],
  [
    'an answer to no rule',
    [[QUIZ, '    hints:', '    allow: [{ rule: stem-lenght, because: It is }]\n    hints:']],
    [
      `${QUIZ}:21:21 allow-unknown no rule is called \`stem-lenght\`\n  did you mean \`stem-length\`?`,
    ],
  ],
  [
    'an objective of another lesson',
    [
      [
        OBJECTIVES,
        'objectives:\n',
        'objectives:\n  - { id: other, lesson: the-pier, text: Other }\n',
      ],
      [
        QUIZ,
        'objective: count-boats\n    level: remember',
        'objective: other\n    level: remember',
      ],
    ],
    [
      `${OBJECTIVES}:2:26 unknown-reference no lesson has the id \`the-pier\`\n  a lesson’s id is its file’s name without the number`,
      `${QUIZ}:25:16 warning objective-elsewhere the objective \`other\` belongs to the lesson \`the-pier\``,
    ],
  ],
  [
    'broken MDX',
    [[LESSON, '<Quiz id="ferry-exit" />', '<Quiz id="ferry-exit">']],
    [`${LESSON}:21:1 mdx-syntax Expected a closing tag for \`<Quiz>\` (21:1-21:23)`],
  ],
  [
    'a lesson without a head',
    [[LESSON, '---\ntitle', '\ntitle']],
    [
      `${LESSON}:1:1 missing-key the lesson has no front matter\n  it opens with \`---\`, title, subtitle, summary, objectives, \`---\``,
    ],
  ],
  [
    'a head with an unknown key',
    [[LESSON, 'summary:', 'sumary:']],
    [`${LESSON}:4:1 unknown-key unknown key \`sumary\`\n  did you mean \`summary\`?`],
  ],
  [
    'a tab',
    [[QUIZ, '    level: understand', '\tlevel: understand']],
    [
      `${QUIZ}:37:1 yaml-tab a tab is used as indentation, which YAML forbids\n  indent with two spaces`,
    ],
  ],
  [
    'a key twice',
    [[QUIZ, 'purpose: exit', 'purpose: exit\npurpose: exit']],
    [
      `${QUIZ}:4:1 yaml-duplicate-key the key \`purpose\` stands twice in the same block\n  keep one of the two`,
    ],
  ],
  [
    'an alias',
    [[TIMELINE, 'levels: []', 'levels: *none']],
    [
      `${TIMELINE}:1:9 yaml-alias YAML reads a value that opens with \`*\` as a reference to another one\n  put the text in a block: \`key: >-\`, and the text indented on the next line`,
    ],
  ],
  [
    'a value that YAML misreads',
    [[QUIZ, 'text: What it costs', 'text: [costs]']],
    [
      `${QUIZ}:33:28 yaml-misread \`text\` should be text, but YAML reads a list\n  put the text in a block: \`key: >-\`, and the text indented on the next line`,
    ],
  ],
  [
    'a value cut off',
    [[CLAIMS, 'question: How often does', 'question: How often does boat #1 of']],
    [
      `${CLAIMS}:3:34 yaml-comment the text ends here: YAML reads \` #\` and what follows as a comment\n  put the text in a block: \`key: >-\`, and the text indented on the next line; a comment has two spaces before \`#\``,
    ],
  ],
  [
    'a value cut off in braces',
    [[GLOSSARY, 'definition: A boat that', 'definition: Boat #1 that']],
    [
      `${GLOSSARY}:3:1 yaml-syntax flow map in block collection must be sufficiently indented and end with a }\n  a \` #\` opens a comment; put the text in a block: \`key: >-\`, and the text indented on the next line`,
    ],
  ],
  [
    'two traps in one file',
    [
      [CLAIMS, 'question: How often', 'question: @herald asks: how often'],
      [CLAIMS, 'says: Two crossings.', 'says: `two`'],
      [CLAIMS, 'note: The', 'note: Notice: the'],
    ],
    [
      `${CLAIMS}:3:15 yaml-misread YAML reads \`: \` inside a value as a key and its value\n  put the text in a block: \`key: >-\`, and the text indented on the next line`,
      `${CLAIMS}:3:15 yaml-misread YAML reads a value that opens with \`@\` as reserved for later use\n  put the text in a block: \`key: >-\`, and the text indented on the next line`,
      `${CLAIMS}:11:31 yaml-misread YAML reads a value that opens with \`\`\` as reserved for later use\n  put the text in a block: \`key: >-\`, and the text indented on the next line`,
      `${CLAIMS}:14:11 yaml-misread YAML reads \`: \` inside a value as a key and its value\n  put the text in a block: \`key: >-\`, and the text indented on the next line`,
    ],
  ],
  [
    'a comma in braces',
    [[GLOSSARY, 'A boat that goes', 'A boat, which goes']],
    [
      `${GLOSSARY}:2:51 yaml-misread YAML reads \`which goes there and back.\` as a key: in { } a comma ends the text before it\n  put the text in a block: \`key: >-\`, and the text indented on the next line`,
    ],
  ],
  [
    'broken YAML',
    [[GLOSSARY, 'terms:\n', 'terms:\n  x\n']],
    [
      `${GLOSSARY}:2:3 yaml-syntax a key with \`: \` behind it should stand here\n  is it text of the key above? Then indent it by two spaces more than that key`,
    ],
  ],
];

test('a module without a fault', () => {
  expect(said(FILES)).toEqual([]);
  expect(summary(libraryOf())).toBe(
    '1 lesson, 1 quiz, 4 questions, 1 claim, 1 term, 7 quotations verified; words shown: H 25 (26 %), P 14 (27 %)',
  );
});

test.each([...CASES, ...ITEM_CASES, ...TRACK_CASES])('%s', (_, changes, problems) => {
  expect(said(changed(...changes))).toEqual(problems);
});

test('a step of one lesson with a question and a quiz of another', () => {
  const { changes, problems } = IN_THE_WRONG_LESSON;
  expect(said(new Map([...changed(), PIER]))).toEqual([]);
  expect(said(new Map([...changed(...changes), PIER]))).toEqual(problems);
});

const BIG: Change = [GLOSSARY, 'terms:', `${'# more\n'.repeat(200_000)}terms:`];
const FILE_CASES: [string, Map<string, string>, string[]][] = [
  [
    'an empty file',
    new Map([...FILES, [GLOSSARY, '']]),
    [`${GLOSSARY}:1:1 file-empty the file is empty`],
  ],
  [
    'a binary file',
    new Map([...FILES, [GLOSSARY, '\u0000\u0001']]),
    [
      `${GLOSSARY}:1:1 file-not-text the file is not UTF-8 text (U+0000 found)\n  save it as UTF-8 in a text editor`,
    ],
  ],
  [
    'a file that is too large',
    new Map(changed(BIG)),
    [
      `${GLOSSARY}:1:1 file-too-large the file has more than 1,000,000 characters, so it is not read\n  is it the right file? A quiz or a lesson has some ten thousand characters`,
    ],
  ],
  [
    'a quiz whose name is no id',
    new Map([...FILES, ['quizzes/Ferry_2.yaml', 'title: x\n']]),
    [
      'quizzes/Ferry_2.yaml:1:1 file-name the file’s name is no id\n  lower-case letters, digits and single hyphens: the name is the id',
    ],
  ],
  [
    'a lesson without a number',
    new Map([...FILES, ['content/lessons/pier.mdx', '']]),
    [
      'content/lessons/pier.mdx:1:1 file-name a lesson file is named `NN-slug.mdx`\n  two digits, a hyphen, then lower-case words with hyphens',
    ],
  ],
];
test.each(FILE_CASES)('%s', (_, files, problems) => {
  const [first] = said(files);
  // Only the file itself is reported: what points into it is not known to be wrong.
  expect(said(files)).toEqual(problems);
  expect(first).toBeDefined();
});

test('phrases that show too much of an article', () => {
  const problems = said(changed([HERALD, 'kind: news, about: background', 'kind: notice']));
  expect(problems).toContain(
    `${HERALD}:30:3 bank-cap the phrases cover 25 words, 69.4 % of 36\n  at most 110 words and 30 %: drop or shorten phrases`,
  );
});

test('every rule of the catalogue is broken by a case, and explained in docs/checks.md', () => {
  const cases = [...CASES, ...ITEM_CASES, ...TRACK_CASES, ...FILE_CASES, ...BALANCE_CASES];
  const lines = cases.flatMap(([, , problems]) => problems).concat(IN_THE_WRONG_LESSON.problems);
  const broken = new Set(lines.map((line) => /:\d+:\d+ (?:warning )?(\S+)/.exec(line)?.[1]));
  // These need an article, or a whole file of phrases, and have tests of their own.
  for (const rule of ['bank-cap', 'bank-lines', 'bank-phrase', 'copied-words']) broken.add(rule);
  expect([...broken].sort()).toEqual(Object.keys(CATALOGUE).sort());
  const headings = readFileSync('docs/checks.md', 'utf8').matchAll(/^### `([\w-]+)`/gm);
  expect([...headings].map(([, rule]) => rule).sort()).toEqual(Object.keys(CATALOGUE).sort());
});

/** Every file in the way that another editor saves it. */
const saved = (files: ReadonlyMap<string, string>, as: (text: string) => string) =>
  new Map([...files].map(([file, text]) => [file, as(text)]));
const EDITORS: [name: string, as: (text: string) => string][] = [
  ['lines that end as on Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
];
// Each third case is enough to meet every way of finding a place.
const SOME = [...CASES, ...ITEM_CASES].filter((_, at) => at % 3 === 0);

test.each(EDITORS)(
  '%s: every problem is found, at the same place',
  (_, as) => {
    expect(said(saved(FILES, as))).toEqual([]);
    for (const [name, changes, problems] of SOME)
      expect(said(saved(changed(...changes), as)), name).toEqual(problems);
  },
  20_000,
);

test('no file can make the reader fail', () => {
  const junk = [
    '',
    '\u0000',
    '- - -',
    '[[[',
    '{',
    '---\n---\n',
    '<',
    '{x',
    '~',
    '3',
    'a: *b',
    '!!js x',
  ];
  for (const file of FILES.keys())
    for (const text of junk) expect(() => said(new Map([...FILES, [file, text]]))).not.toThrow();
}, 20_000);

test('the library is indexed', () => {
  const { lessons, questions, banks, paragraphsOf, claims } = libraryOf();
  expect(lessons.get('the-ferry')).toMatchObject({
    order: 1,
    quizzes: ['ferry-exit'],
    questions: [],
    exhibits: 0,
    headings: [{ id: 'two-boats', depth: 2 }],
  });
  expect(questions.get('how-full')?.quiz).toBe('ferry-exit');
  expect([...banks.labels]).toEqual(['H', 'Herald', 'P', 'Post', 'Council notice']);
  expect(claims.get('how-often')?.accounts.map(paragraphsOf)).toEqual([['p1'], ['p1']]);
});

test('a broken question does not hide the others of its quiz', () => {
  const { library, problems } = readLibrary(changed([QUIZ, 'type: numeric', 'type: numerical']));
  expect(problems.map(({ rule }) => rule)).toEqual(['shape']);
  expect([...library.questions.keys()]).toEqual(['how-many', 'how-full', 'who-said']);
});
