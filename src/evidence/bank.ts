/**
 * Phrase banks against a copy of the article: where each phrase stands, and a seal on it.
 * Nothing of the article is kept but the phrases, word counts and one hash of all its words.
 */
import { type Word, wordsOf } from '../text/words.ts';
import { MOST_WORDS, runsIn } from './match.ts';
import type { BankedPhrase, Source, SourceParagraph } from './schema.ts';

/** SHA-256 of a text, as hexadecimal digits. */
export type Hash = (text: string) => string;

/** Most word positions of one article that all its phrases together may cover. */
export const MOST_POSITIONS = 110;
/** Largest share of an article's news words that they may cover. */
export const MOST_SHARE = 0.3;

/** The lines of an article that are not empty, without the spaces around them. */
export function splitArticle(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** One hash over all words of a copy: the same for copies that differ in spaces and mark shapes. */
export function articleHash(lines: readonly string[], hash: Hash): string {
  const words = lines.flatMap((line) => wordsOf(line).map(({ text }) => text));
  return hash(words.join(' ')).slice(0, 32);
}

/** Where a phrase stands in an article. */
export interface PhrasePlace {
  paragraph: string;
  /** First and last word, counted from 1. */
  words: readonly [number, number];
}

/** Binds a phrase's exact text to its place and to the copy it was found in. */
export function sealOf(
  text: string,
  { paragraph, words }: PhrasePlace,
  article: string,
  hash: Hash,
): string {
  return hash([text, paragraph, words.join('-'), article].join('\n')).slice(0, 16);
}

/** What keeps a phrase, or with `phrase` undefined the whole file, from being sealed. */
export interface BankFault {
  /** Index in `phrases`. */
  phrase?: number;
  message: string;
  hint?: string;
}

export interface SealedBank {
  article: string;
  /** Words of each paragraph, in order. */
  counts: number[];
  phrases: (PhrasePlace & { seal: string })[];
}

/** Finds every phrase of a source in its article. All faults are reported at once. */
export function sealBank(
  source: Pick<Source, 'paragraphs' | 'phrases'>,
  lines: readonly string[],
  hash: Hash,
): { bank: SealedBank } | { faults: BankFault[] } {
  const { paragraphs, phrases } = source;
  if (lines.length !== paragraphs.length) return { faults: [countFault(paragraphs, lines)] };
  const article = articleHash(lines, hash);
  const texts = lines.map(wordsOf);
  const found = phrases.map((phrase, at) => locate(phrase, at, paragraphs, texts));
  const faults = found.flatMap((result) => ('message' in result ? result : []));
  if (faults.length > 0) return { faults };
  const places = found.flatMap((result, at) => {
    if ('message' in result) return [];
    return { ...result, seal: sealOf(phrases[at]?.text ?? '', result, article, hash) };
  });
  return { bank: { article, counts: texts.map(({ length }) => length), phrases: places } };
}

function countFault(paragraphs: readonly SourceParagraph[], lines: readonly string[]): BankFault {
  const message = `the article has ${lines.length} lines that are not empty, but \`paragraphs\` has ${paragraphs.length} entries`;
  const pairs = Array.from({ length: Math.max(lines.length, paragraphs.length) }, (_, at) => {
    const opening = wordsOf(lines[at] ?? '')
      .slice(0, 4)
      .map(({ text }) => text)
      .join(' ');
    return `${paragraphs[at]?.id ?? '(no entry)'}: ${lines[at] === undefined ? '(no line)' : `${opening} …`}`;
  });
  return { message, hint: ['every line needs its entry, in order:', ...pairs].join('\n    ') };
}

function locate(
  phrase: BankedPhrase,
  index: number,
  paragraphs: readonly SourceParagraph[],
  texts: readonly (readonly Word[])[],
): PhrasePlace | BankFault {
  const words = wordsOf(phrase.text);
  const fault = (message: string, hint: string): BankFault => ({ phrase: index, message, hint });
  const places = texts.flatMap((line, at) => placesIn(line, words, paragraphs[at]?.id ?? ''));
  const [place, other] = narrow(phrase, places);
  const name = `“${phrase.text}”`;
  if (words.length === 0)
    return fault(`${name} has no words`, 'a phrase is copied from the article');
  if (!place) {
    const loose = texts.findIndex((line) => placesIn(line, words, '', loosely).length > 0);
    const hint =
      loose < 0
        ? 'copy the words from one line of the article'
        : `case or punctuation differs in ${paragraphs[loose]?.id}`;
    return fault(`${name} does not stand in the article`, hint);
  }
  if (other) {
    const where = [...new Set(places.map(({ paragraph }) => paragraph))];
    const hint =
      where.length > 1
        ? 'add `paragraph:` to say which is meant'
        : 'make it longer, so that it stands there once';
    return fault(`${name} stands ${places.length} times: ${where.join(', ')}`, hint);
  }
  const headline = paragraphs.find(({ id }) => id === place.paragraph)?.kind === 'headline';
  if (words.length > MOST_WORDS && !headline)
    return fault(
      `${name} has ${words.length} words; ${MOST_WORDS} is the most`,
      'bank a shorter phrase',
    );
  return place;
}

/** Of several places, those that the file names. */
function narrow({ paragraph, words }: BankedPhrase, places: PhrasePlace[]): PhrasePlace[] {
  if (places.length < 2 || paragraph === undefined) return places;
  const there = places.filter((place) => place.paragraph === paragraph);
  const exact = there.filter((place) => place.words[0] === words?.[0]);
  return exact.length > 0 ? exact : there;
}

function placesIn(
  line: readonly Word[],
  words: readonly Word[],
  paragraph: string,
  fold: (word: Word) => Word = (word) => word,
): PhrasePlace[] {
  const phrase = { id: '', text: '', words: line.map(fold), headline: false, manyVoices: false };
  return runsIn(phrase, words.map(fold), false).map(({ start, end }) => ({
    paragraph,
    words: [start + 1, end],
  }));
}

/** For hints only: a word without its case and the punctuation around it. */
function loosely(word: Word): Word {
  const bare = word.bare.toLowerCase();
  return { ...word, text: bare, bare };
}

/** How much of an article its phrases show. */
export interface Tally {
  /** Word positions that at least one phrase covers, the headline left out. */
  positions: number;
  /** Words of news in our copy. */
  news: number;
  /** positions / news. */
  share: number;
}

/** Counts the union of all phrases' positions; undefined until the bank is sealed. */
export function tallyOf(source: Source): Tally | undefined {
  const kinds = new Map(source.paragraphs.map(({ id, kind }) => [id, kind]));
  const covered = new Set<string>();
  for (const { paragraph, words } of source.phrases) {
    if (paragraph === undefined || words === undefined) return undefined;
    if (kinds.get(paragraph) === 'headline') continue;
    for (let at = words[0]; at <= words[1]; at += 1) covered.add(`${paragraph} ${at}`);
  }
  let news = 0;
  for (const { kind, words } of source.paragraphs) {
    if (words === undefined) return undefined;
    if (kind === 'news') news += words;
  }
  return { positions: covered.size, news, share: news === 0 ? 0 : covered.size / news };
}
