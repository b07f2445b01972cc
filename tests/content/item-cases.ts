/** Cases of the item rules, over the ferry's quiz: what breaks each, and what its author is told. */
import type { Change } from './fixture.ts';

const LESSON = 'content/lessons/01-the-ferry.mdx';
const QUIZ = 'quizzes/ferry-exit.yaml';
const THIRD =
  '      - { id: three, text: Three boats a day, misconception: more-is-likelier, feedback: No paper speaks of a third boat. The first paragraph of the Herald has twice. }\n';
const LOOKS = 'an option that looks different is chosen or left out for its looks';
const TYPE_AGAIN = 'delete it: go to this place, or type the line again';

/** Prose that a lesson should not have. */
const HARD = `Considering the information communicated by the administration regarding municipal transportation,
inhabitants anticipate considerable improvements. Operational difficulties notwithstanding, authorities
emphasised institutional responsibility. Representatives characterised the modification as significant.
Independent observers considered implementation unrealistic. Additional consultations are anticipated,
notwithstanding administrative reservations regarding affordability and accessibility.`;
const LONG = `The boat goes out in the morning ${'and comes back at noon '.repeat(6)}.`;
const QUOTES = 'It says “will run twice a day from 3 May” (H). '.repeat(6);
const SLIDE_WORDS = 'The boat goes out at noon.\n'.repeat(21).trim();
const ROOM = 'a room reads what is short: leave some of it to the text of the lesson';
const SHOWN =
  'which is shown on slides and in plans too\n  paragraphs, lists, emphasis, links, <Quote> and <Term> can';
const after = (text: string): Change => [
  LESSON,
  '<Notes>Ask',
  `${text.replaceAll('\n', ' ')}\n\n<Notes>Ask`,
];
const answer = (what: string): Change => [
  LESSON,
  'objectives: [count-boats]',
  `objectives: [count-boats]\nallow: [{ ${what} }]`,
];

/** Answers a rule in the first question. */
const allow = (rule: string): Change => [
  QUIZ,
  '    hints:',
  `    allow: [{ rule: ${rule}, because: There is no other way to ask it }]\n    hints:`,
];

export const ITEM_CASES: [name: string, changes: Change[], problems: string[]][] = [
  [
    'a negative prompt',
    [[QUIZ, 'Which of these does the Post say?', 'Which of these does the Post not say?']],
    [
      `${QUIZ}:29:13 negative-stem the prompt asks by a ‘not’, easily read over\n  ask for what does hold; where that cannot be, write NOT in capitals and answer with \`allow\``,
    ],
  ],
  [
    'a negative prompt that is answered: an error that allow may answer',
    [[QUIZ, 'How many boats is that?', 'How many boats is that NOT?'], allow('negative-stem')],
    [],
  ],
  [
    'a prompt that asks for a motive',
    [[QUIZ, 'Which of these does the Post say?', 'Why did the Post want to say so?']],
    [
      `${QUIZ}:29:13 motive-or-trust the prompt asks for a motive or a ranking of trust: ‘Why did the Post want’\n  no text shows what somebody wanted: ask what the words do, or what can be checked`,
    ],
  ],
  [
    'a prompt that tells how many',
    [[QUIZ, 'Which of these does', 'Which two of these does']],
    [
      `${QUIZ}:29:13 warning tells-how-many the prompt tells how many are right: ‘Which two’\n  the number gives answers away: say that several may be right`,
    ],
  ],
  [
    'a prompt that is hard to read',
    [
      [
        QUIZ,
        'How many people did the boat carry?',
        'Considering the information communicated by the individual operating the vessel, what quantity of passengers travelled?',
      ],
    ],
    [
      `${QUIZ}:40:13 warning reading-grade the prompt reads like grade 20.2; 9 is the most\n  shorter sentences, shorter words`,
    ],
  ],
  [
    'a prompt that answers another question',
    [[QUIZ, 'prompt: Who said what?', 'prompt: Who said that it is two boats a day?']],
    [
      `${QUIZ}:53:13 warning answer-in-stem the prompt has the right answer of \`how-many\` in it: ‘Two boats a day’\n  word one of the two in another way`,
    ],
  ],
  [
    'two options',
    [[QUIZ, THIRD, '']],
    [
      `${QUIZ}:11:7 warning option-count there are 2 options; 3 are usual\n  half of all guesses are right: add an option that draws a misconception`,
    ],
  ],
  [
    'an option that ends in another way',
    [[QUIZ, 'text: One boat a day', 'text: One boat a day.']],
    [
      `${QUIZ}:17:15 warning options-parallel this option ends with a full stop or another mark, and others do not\n  ${LOOKS}`,
    ],
  ],
  [
    'a key that repeats the prompt',
    [
      [QUIZ, 'How many boats is that?', 'How many crossings is that?'],
      [QUIZ, 'text: Two boats a day', 'text: Two crossings a day'],
    ],
    [
      `${QUIZ}:12:15 warning stem-overlap the key alone repeats words of the prompt: crossing\n  say it in other words, or let a wrong option echo too`,
    ],
  ],
  [
    'options that share a number',
    [
      [QUIZ, 'text: Two boats a day', 'text: 1–2 boats'],
      [QUIZ, 'text: Three boats a day', 'text: 2–3 boats'],
      [QUIZ, 'text: One boat a day', 'text: under 1 boat'],
    ],
    [
      `${QUIZ}:15:28 range-overlap ‘2–3 boats’ and ‘1–2 boats’ share a number\n  let each number belong to one option`,
    ],
  ],
  [
    'answers that share a number',
    [
      [QUIZ, 'value: 1200', 'value: 1200\n        tolerance: 20'],
      [
        QUIZ,
        '    otherwise:',
        '      - value: 1250\n        tolerance: 60\n        credit: 0\n        unit: people\n        feedback: A rounded count may stand in another paper, yet the Herald has the one number.\n    otherwise:',
      ],
    ],
    [
      `${QUIZ}:47:16 range-overlap the answer 1,190 to 1,310 overlaps answer 1, 1,180 to 1,220\n  make a tolerance smaller, or put a narrow range before the wide one around it`,
    ],
  ],
  [
    'a narrow range before the wide one around it, and the same number of another unit',
    [
      [QUIZ, 'value: 1200', 'value: 1200\n        tolerance: 20'],
      [
        QUIZ,
        '    otherwise:',
        '      - value: 1200\n        tolerance: 100\n        credit: 0.5\n        unit: people\n        feedback: A rounded count may stand in another paper, yet the Herald has the one number.\n      - value: 1210\n        credit: 0\n        unit: boats\n        feedback: The number is that of people, as the second paragraph of the Herald says it.\n    otherwise:',
      ],
    ],
    [],
  ],
  [
    'an answer that is never reached',
    [
      [QUIZ, 'value: 1200', 'value: 1200\n        tolerance: 20'],
      [
        QUIZ,
        '    otherwise:',
        '      - value: 1201\n        credit: 0\n        unit: people\n        feedback: One more than the Herald has in its second paragraph, in the words of Ada Lind.\n    otherwise:',
      ],
    ],
    [
      `${QUIZ}:47:16 range-overlap the answer 1,201 is never reached: answer 1, 1,180 to 1,220, comes before it\n  make a tolerance smaller, or put a narrow range before the wide one around it`,
    ],
  ],
  [
    'numbers out of order',
    [
      [QUIZ, 'purpose: exit', 'purpose: exit\nshuffle: false'],
      [QUIZ, 'text: Two boats a day', 'text: 2 boats'],
      [QUIZ, 'text: Three boats a day', 'text: 3 boats'],
      [QUIZ, 'text: One boat a day', 'text: 1 boat'],
    ],
    [
      `${QUIZ}:18:15 warning number-order the numbers of the options are out of order\n  from the smallest to the largest: a reader looks a number up`,
    ],
  ],
  [
    'a verdict without a reason',
    [
      [QUIZ, 'text: Two boats a day', "text: 'True'"],
      [QUIZ, THIRD, ''],
      [QUIZ, 'text: One boat a day', "text: 'False'"],
      allow('option-count'),
    ],
    [
      `${QUIZ}:6:11 warning true-false-bare the question asks for a verdict without a reason\n  ask for the reason too: \`reasons\` of a true-false, or a choice of reasons`,
    ],
  ],
  [
    'the same feedback twice',
    [
      [
        QUIZ,
        'Neither of the two papers gives any price for the crossing or the freight.',
        'The mail stands only under the picture that the other paper has.',
      ],
    ],
    [
      `${QUIZ}:33:53 feedback-repeats the same words stand at options[2].feedback\n  say what is right or wrong about this answer, and no other`,
    ],
  ],
  [
    'feedback that says its own option, and a prompt that has its own answer in it',
    [
      [QUIZ, 'How many boats is that?', 'Is that two boats on each day, three boats a day or one?'],
      [QUIZ, 'text: Two boats a day', 'text: Two boats on each day'],
      [
        QUIZ,
        'feedback: The first paragraph of',
        'feedback: Two boats on each day, for the first part of',
      ],
    ],
    [],
  ],
  [
    'an error that is answered all the same',
    [
      [QUIZ, 'text: Two boats a day', 'text: Two boats a day and none of them at night'],
      allow('key-longest'),
    ],
    [
      `${QUIZ}:12:15 key-longest the key has 10 words, the next longest option 4\n  the longest option looks right: shorten it, or fill out another`,
      `${QUIZ}:21:21 allow-unknown \`key-longest\` is an error, which nothing can answer\n  docs/checks.md says which rules can be answered`,
    ],
  ],
  [
    'feedback that says another option',
    [
      [QUIZ, 'text: Two boats a day', 'text: Two boats on each day'],
      [QUIZ, 'That was so before.', 'Two boats on each day.'],
    ],
    [
      `${QUIZ}:19:19 feedback-repeats the feedback repeats another option: ‘Two boats on each day’\n  say what is right or wrong about this answer, and no other`,
    ],
  ],
  [
    'short feedback for every other value',
    [[QUIZ, 'Look at the second paragraph of the Herald again and at what', 'Look at what']],
    [
      `${QUIZ}:46:16 feedback-length the feedback has 7 words; it takes 12 to 60\n  say why it is right or not, and where to look`,
    ],
  ],
  [
    'a character that turns the text round',
    [[QUIZ, 'Look at the verb.', 'Look at \u202Ethe verb.']],
    [
      `${QUIZ}:21:21 hidden-character U+202E stands here, a right-to-left override\n  ${TYPE_AGAIN}`,
    ],
  ],
  [
    'a hidden character in a comment',
    [[QUIZ, 'purpose: exit', 'purpose: exit  # \u2066x']],
    [`${QUIZ}:3:18 hidden-character U+2066 stands here, a left-to-right isolate\n  ${TYPE_AGAIN}`],
  ],
  [
    'a hidden character that is spelt out',
    [[QUIZ, 'hints: [Look at the verb.]', 'hints: ["Look \\u200Bat the verb."]']],
    [`${QUIZ}:21:19 hidden-character U+200B stands here, a zero-width space\n  ${TYPE_AGAIN}`],
  ],
  [
    'a hidden character in a lesson',
    [[LESSON, 'is a boat.', 'is a b\u00ADoat.']],
    [`${LESSON}:12:121 hidden-character U+00AD stands here, a soft hyphen\n  ${TYPE_AGAIN}`],
  ],
  [
    'a hidden character in a lesson, spelt out',
    [[LESSON, 'is a boat.', 'is a b&shy;oat.']],
    [`${LESSON}:12:114 hidden-character U+00AD stands here, a soft hyphen\n  ${TYPE_AGAIN}`],
  ],
  [
    'a hidden character in a lesson’s head',
    [[LESSON, 'title: The ferry', 'title: The\u200B ferry']],
    [`${LESSON}:2:11 hidden-character U+200B stands here, a zero-width space\n  ${TYPE_AGAIN}`],
  ],
  [
    'no-break spaces as indentation',
    [[QUIZ, '    level: understand', '\u00A0\u00A0\u00A0\u00A0level: understand']],
    [
      `${QUIZ}:37:1 hidden-character U+00A0 stands here, a no-break space, where only spaces indent\n  type the indentation again; text copied from a web page often has it`,
      `${QUIZ}:37:12 yaml-syntax nested mappings are not allowed in compact mappings`,
    ],
  ],
  [
    'prose that is hard to read',
    [after(HARD)],
    [
      `${LESSON}:10:1 warning prose-grade the section reads like grade 23.0; 9 is the most\n  shorter sentences, shorter words`,
    ],
  ],
  [
    'prose that is hard to read, answered for its section',
    [after(HARD), answer('rule: prose-grade, at: two-boats, because: It is quoted as an example')],
    [],
  ],
  [
    'prose answered for the whole lesson',
    [after(HARD), answer('rule: prose-grade, because: It is quoted as an example')],
    [],
  ],
  [
    'a long sentence',
    [after(LONG)],
    [
      `${LESSON}:23:1 warning prose-sentence the sentence has 37 words; 35 is the most: ‘The boat goes out in the morning and com …’\n  make two of it`,
    ],
  ],
  [
    'long sentences on the whole',
    [
      after(
        `${'The boat goes out in the morning and comes back to the old stone pier at noon each day. '.repeat(20)}`,
      ),
    ],
    [
      `${LESSON}:10:1 warning prose-sentence the sentences of the section have 16.3 words on average; 16 is the most\n  break the longest ones`,
    ],
  ],
  [
    'a section that quotes too much of one article',
    [after(QUOTES)],
    [
      `${LESSON}:10:1 warning prose-quotations the section quotes 53 words of \`herald\`; 40 is the most\n  say some of it in your own words: quote what is looked at, and no more`,
    ],
  ],
  [
    'a short version that is none',
    [[LESSON, 'The Herald says', `<Short>${SLIDE_WORDS}</Short>\n\nThe Herald says`]],
    [
      `${LESSON}:12:1 warning slide-words the heading with its short version has 128 words on the slide; 120 is the most\n  ${ROOM}`,
    ],
  ],
  [
    'a short version that is none, answered for its section',
    [
      [LESSON, 'The Herald says', `<Short>${SLIDE_WORDS}</Short>\n\nThe Herald says`],
      answer('rule: slide-words, at: two-boats, because: It is read aloud'),
    ],
    [],
  ],
  [
    'the second step of a slide, under which the first one stays',
    [
      [
        LESSON,
        '<Notes>Ask',
        `<Slide title="Boats">\nOne boat.\n\n<Pause />\n${SLIDE_WORDS}\n</Slide>\n\n<Notes>Ask`,
      ],
    ],
    [
      `${LESSON}:23:1 warning slide-words step 2 has 129 words on the slide; 120 is the most\n  ${ROOM}`,
    ],
  ],
  [
    'a question with more words than a room reads',
    [[QUIZ, 'text: The number of people', `text: ${SLIDE_WORDS.replaceAll('\n', ' ')}`]],
    [
      `${QUIZ}:53:13 warning slide-words the question has 133 words on one slide; 120 is the most\n  ${ROOM}`,
    ],
  ],
  [
    'a question with more words than a room reads, answered',
    [
      [QUIZ, 'text: The number of people', `text: ${SLIDE_WORDS.replaceAll('\n', ' ')}`],
      [
        QUIZ,
        '    explanation: Two voices.',
        '    allow: [{ rule: slide-words, because: The row is read aloud }]\n    explanation: Two voices.',
      ],
    ],
    [],
  ],
  [
    'what no slide can show',
    [
      after('<Short>Two boats, <TroopSteps /> a day.</Short>'),
      [LESSON, 'Ask who counted.', 'Ask who ![counted](a.png) it, and <Note>why</Note>.'],
      [LESSON, '“The boat was never full”\n', '“The boat was never full”\n\n---\n'],
    ],
    [
      `${LESSON}:17:1 slide-part a line across cannot stand in <PullQuote>, ${SHOWN}`,
      `${LESSON}:25:19 slide-part <TroopSteps> cannot stand in <Short>, ${SHOWN}`,
      `${LESSON}:27:16 slide-part a picture cannot stand in <Notes>, ${SHOWN}`,
      `${LESSON}:27:42 slide-part <Note> cannot stand in <Notes>, ${SHOWN}`,
    ],
  ],
  [
    'a heading in a slide, and a pause in a list',
    [
      [
        LESSON,
        '<Notes>Ask',
        '<Slide>\n### Boats\n\n- one\n- two <Pause />\n</Slide>\n\n<Notes>Ask',
      ],
    ],
    [
      `${LESSON}:24:1 slide-part a heading cannot stand in <Slide>, ${SHOWN}`,
      `${LESSON}:27:7 slide-part <Pause> cannot stand in <Slide>, ${SHOWN}`,
    ],
  ],
  [
    'an answer to prose that is plain',
    [answer('rule: prose-grade, because: It was hard')],
    [
      `${LESSON}:6:17 warning allow-unused nothing here breaks \`prose-grade\`\n  take the answer out`,
    ],
  ],
  [
    'an answer of a lesson to a rule for questions',
    [answer('rule: stem-length, because: It is long')],
    [
      `${LESSON}:6:17 allow-unknown no warning on a lesson’s prose is called \`stem-length\`\n  a lesson answers prose-grade, prose-sentence, prose-quotations, slide-words`,
    ],
  ],
  [
    'an answer for a section that is not there',
    [after(HARD), answer('rule: prose-grade, at: two-boat, because: It was hard')],
    [
      `${LESSON}:6:34 unknown-anchor the lesson has no heading \`two-boat\`\n  did you mean \`two-boats\`?`,
      `${LESSON}:11:1 warning prose-grade the section reads like grade 23.0; 9 is the most\n  shorter sentences, shorter words`,
    ],
  ],
  [
    'a citation of a claim, and of one that is not there',
    [[LESSON, 'refs="H:p1,p2 P:p1"', 'refs="H:p1,p2 claim:how-often claim:how-seldom"']],
    [
      `${LESSON}:18:7 unknown-reference no claim has the id \`how-seldom\`\n  claims stand in content/claims.yaml`,
    ],
  ],
];
