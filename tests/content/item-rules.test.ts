/** Each item rule by itself: texts that it finds, and their neighbours that are sound. */
import { expect, test } from 'vitest';
import { feedbackRules } from '../../src/authoring/rules/item-feedback.ts';
import { answerSetsOf, keyTextsOf, reasonsOf } from '../../src/authoring/rules/item-parts.ts';
import { questionRules } from '../../src/authoring/rules/items.ts';
import { examples, questionTypes } from '../../src/quiz/examples.ts';
import { Question } from '../../src/quiz/question.ts';

const FEEDBACK = 'The second paragraph of the report says so, in the words of';

interface Sketch {
  prompt?: string;
  /** The first one is the key. */
  options?: readonly string[];
  type?: 'single-choice' | 'multiple-response';
}

/** A sound question about boats, with some of its texts put in place of its own. */
function question({
  prompt = 'Which boat came first?',
  options = ['The red one', 'The blue one', 'The green one'],
  type = 'single-choice',
}: Sketch): Question {
  return Question.parse({
    id: 'boats',
    type,
    prompt,
    explanation: 'So it is.',
    evidence: [{ claim: 'boats' }],
    objective: 'boats',
    level: 'apply',
    options: options.map((text, at) => ({
      id: `o${at}`,
      text,
      correct: at === 0,
      feedback: `${FEEDBACK} witness number ${at}.`,
      ...(at > 0 && { misconception: 'none' }),
    })),
  });
}

/** The rules that a sketch breaks. */
const broken = (sketch: Sketch, shuffle = true): string[] =>
  questionRules(question(sketch), shuffle).map(([rule]) => rule);

test.each(questionTypes)('the example of %s breaks no rule', (type) => {
  expect(questionRules(examples[type].question)).toEqual([]);
});

test('a sound question breaks no rule', () => {
  expect(broken({})).toEqual([]);
});

test.each([
  'Which of the boats did NOT sail?',
  'All these boats sailed, except which one?',
  'Which boat is least likely to sail?',
  'Which boat never sailed?',
  'Which boat didn’t sail?',
  'Which boat cannot sail?',
  'Choose the boats that do not sail. Several may be right.',
])('%s is negative', (prompt) => {
  expect(broken({ prompt })).toEqual(['negative-stem']);
});

test.each([
  'The captain says that she will “not sail” (T). What does she do?',
  'A sign reads ‘Do not sail’. What does it ask of the crew?',
  'The captain did not sail. What did she do?',
  'How many boats are there, at least?',
  'Did the boats sail or not?',
  'Which boats carried not only people?',
  'What is a notable feature of the nevertheless exceptional boat?',
])('%s is not negative', (prompt) => {
  expect(broken({ prompt })).not.toContain('negative-stem');
});

test.each([
  'Why did the outlet want to hide the boat?',
  'Why does the Post leave the boat out?',
  'Why would the Herald omit the boat?',
  'What did the editor hope for?',
  'What was the motive of the Post?',
  'What is the real intention of the paper?',
  'Which outlet is biased?',
  'Which of these reports is the most reliable?',
  'Which of the five articles can be trusted?',
  'Rank the papers from most to least honest. Which source is trustworthy?',
  'Whose report is propaganda?',
  'Which report is more objective?',
])('%s asks for a motive or for trust', (prompt) => {
  expect(broken({ prompt })).toContain('motive-or-trust');
});

test.each([
  'Why can both counts be right?',
  'Why did the ferry stop at noon?',
  'Which report names its source?',
  'Which outlet published two of the articles?',
  'What does the verb do to the sentence?',
  'What may a careful reader take from the page?',
  'Which wording claims more than the statement?',
  'The mayor asks ‘Which paper is honest?’ What can a reader check?',
])('%s asks for what can be checked', (prompt) => {
  expect(broken({ prompt })).toEqual([]);
});

test.each([
  'Which two of these are boats?',
  'Choose three boats.',
  'Pick the 2 boats that sailed.',
  'Which are boats? Two of them are right.',
  'Which are boats? Three of the answers are correct.',
])('%s tells how many are right', (prompt) => {
  expect(broken({ prompt, type: 'multiple-response' })).toEqual(['tells-how-many']);
  // One is right where one is asked for, so there it is no secret.
  expect(broken({ prompt })).not.toContain('tells-how-many');
});

test.each([
  'Which of these are boats? Several may be right.',
  'Which of these are boats? More than one is right.',
  'Which of these are boats? At least one is right.',
  'Which of the two boats’ parts sank?',
  'Look at the five articles. Which of these are boats?',
])('%s does not tell how many', (prompt) => {
  expect(broken({ prompt, type: 'multiple-response' })).toEqual([]);
});

const HARD =
  'Considering established organisational responsibilities, determine whether institutional communication necessarily indicates deliberate misrepresentation.';
test.each([
  ['long words', HARD, true],
  [
    'a stem too short to be judged',
    'Considering established organisational responsibilities?',
    false,
  ],
  [
    'long words that are quoted',
    `What does ‘${HARD}’ say of it, and to whom does it say so in the end?`,
    false,
  ],
  [
    'long names',
    'Here Ambassador Abdelkarim Abdulrahmanovich of Azerbaijan meets Commissioner Konstantinopoulos, and who of the two is the one that speaks first?',
    false,
  ],
  [
    'short sentences',
    'It is noon. The boat is late. A man is on the pier. Who is he, and why is he there?',
    false,
  ],
])('%s', (_, prompt, hard) => {
  expect(broken({ prompt }).includes('reading-grade')).toBe(hard);
});

test('words that the glossary explains are not counted as hard', () => {
  const prompt =
    'What does the organisational responsibility of the boat mean to the organisational responsibility of the man on it?';
  const terms = /organisational responsibility/giu;
  const rules = (known?: RegExp) => questionRules(question({ prompt }), true, known);
  expect(rules().map(([rule]) => rule)).toEqual(['reading-grade']);
  expect(rules(terms)).toEqual([]);
});

test.each<[number, string[]]>([
  [2, ['option-count']],
  [3, []],
  [4, []],
  [5, ['option-count']],
])('%i options', (count, rules) => {
  const options = ['The red one', 'The blue one', 'The green one', 'The grey one', 'The pink one'];
  expect(broken({ options: options.slice(0, count) })).toEqual(rules);
});

test('four options need a misconception behind each wrong one', () => {
  const four = question({ options: ['Red', 'Blue', 'Green', 'Grey'] });
  if (four.type !== 'single-choice') throw new Error('it is one');
  const last = four.options.at(-1);
  if (last) last.misconception = undefined;
  expect(questionRules(four).map(([rule]) => rule)).toEqual(['option-count', 'misconception-tag']);
  // A defensible answer draws no misconception.
  if (last) last.credit = 0.5;
  expect(questionRules(four)).toEqual([]);
});

test('a multiple response may have more options, and statements with and without figures', () => {
  const options = ['Red', 'Blue', 'Green', 'Grey', 'Pink since 2020'];
  expect(broken({ options, type: 'multiple-response' })).toEqual([]);
});

test.each([
  ['one full stop', ['It sank.', 'It sailed', 'It burned'], 'this option ends with a full stop'],
  [
    'one without',
    ['It sank.', 'It sailed.', 'It burned'],
    'each other option ends with a full stop',
  ],
  ['one figure', ['It had 3 masts', 'It had oars', 'It had sails'], 'this option has figures'],
  [
    'one small letter',
    ['it sank', 'It sailed', 'It burned'],
    'each other option opens with a capital',
  ],
])('options are parallel: %s', (_, options, message) => {
  const found = questionRules(question({ options }));
  expect(found.map(([rule]) => rule)).toEqual(['options-parallel']);
  expect(found[0]?.[2]).toContain(message);
});

test.each([
  ['all with a full stop', ['It sank.', 'It sailed.', 'It burned.']],
  ['all with figures', ['It had 3 masts', 'It had 4 oars', 'It had 10 sails']],
  ['a quotation opens one', ['“it sank”', 'It sailed', 'It burned']],
])('options are parallel: %s', (_, options) => {
  expect(broken({ options })).toEqual([]);
});

test.each([
  ['the key alone', ['The captain’s boat', 'The red boat', 'The blue boat'], true],
  ['another form of the word', ['Of the captains', 'Of the mates', 'Of the cooks'], true],
  ['another tense of the word', ['It is sailing on', 'It burned down', 'It sank there'], true],
  ['a wrong option too', ['The captain’s boat', 'The captain’s house', 'The red boat'], false],
  ['a wrong option as much', ['The captain’s boat', 'The one that sailed', 'The red boat'], false],
  ['small words', ['One of the', 'Two of a', 'Ten of it'], false],
])('words of the prompt in %s', (_, options, found) => {
  const prompt = 'Which boat did the captain see when she sailed?';
  expect(broken({ prompt, options }).includes('stem-overlap')).toBe(found);
});

test.each<[string, string[], string[]]>([
  ['ranges that touch', ['1–10', '10–20', '21–30'], ['range-overlap']],
  ['ranges that do not', ['1–9', '10–20', '21–30'], []],
  ['an open end', ['under 10', '10–20', 'more than 20'], []],
  ['an open end that is not', ['up to 10', '10–20', 'more than 20'], ['range-overlap']],
  ['the same number', ['2,500 troops', 'about 2500 troops', '3,000 troops'], ['range-overlap']],
  ['numbers in order', ['100', '250', '1,000'], []],
  ['numbers from the top', ['1,000', '250', '100'], []],
  ['numbers out of order', ['250', '1,000', '100'], ['number-order']],
])('options with %s', (_, options, rules) => {
  expect(broken({ options }, false)).toEqual(rules);
  // Mixed options have no order.
  expect(broken({ options })).toEqual(rules.filter((rule) => rule !== 'number-order'));
});

test.each([
  [['True', 'False'], true],
  [['Yes', 'No'], true],
  [['true.', 'false.'], true],
  [['True, it sailed', 'False, it sank'], false],
])('%j is a bare verdict: %s', (options, bare) => {
  expect(broken({ options }).includes('true-false-bare')).toBe(bare);
});

test('true or false takes reasons, of which each wrong one names a misconception', () => {
  const { question: whole } = examples['true-false'];
  const { reasons, ...bare } = whole;
  expect(questionRules(bare).map(([rule]) => rule)).toEqual(['true-false-bare']);
  const untagged = reasons?.map(({ misconception: _, ...reason }) => reason);
  expect(questionRules({ ...bare, reasons: untagged }).map(([rule]) => rule)).toEqual([
    'misconception-tag',
    'misconception-tag',
  ]);
});

test('reasons are found by their key, wherever a type keeps them', () => {
  const made = {
    feedback: { true: 'a', false: 'b' },
    reasons: [{ feedback: 'c', text: 'not this' }],
    gaps: { one: { known: [{ text: 'x', feedback: 'd' }] } },
    otherwise: 'e',
    explanation: 'not this',
  } as unknown as Question;
  expect(reasonsOf(made).map(({ path, text }) => [path.join('.'), text])).toEqual([
    ['feedback.true', 'a'],
    ['feedback.false', 'b'],
    ['otherwise', 'e'],
    ['reasons.0.feedback', 'c'],
    ['gaps.one.known.0.feedback', 'd'],
  ]);
  expect(feedbackRules(made).filter(([rule]) => rule === 'feedback-length')).toHaveLength(5);
});

test('answers are found by their shape, wherever a type keeps them', () => {
  const answer = (text: string, correct: boolean) => ({ id: text, text, correct });
  const made = {
    gaps: [{ options: [answer('a', true), answer('b', false)] }, { options: ['c'] }],
    rows: [{ text: 'a row', answer: 'a' }],
  } as unknown as Question;
  const [only, ...others] = answerSetsOf(made);
  expect(others).toEqual([]);
  expect(only?.answers.map(({ path, correct }) => [path.join('.'), correct])).toEqual([
    ['gaps.0.options.0.text', true],
    ['gaps.0.options.1.text', false],
  ]);
});

test('the key of a number is the number with its unit', () => {
  expect(keyTextsOf(examples.numeric.question)).toEqual(['2,500 troops', '2500 troops']);
  expect(keyTextsOf(question({}))).toEqual(['The red one']);
  expect(keyTextsOf(examples['short-text'].question)).toEqual(['rein in', 'to rein in']);
  expect(keyTextsOf(examples.cloze.question)).toEqual([
    'planned',
    'done',
    'Pentagon',
    'US Department of Defense',
    'Department of Defense',
  ]);
});
