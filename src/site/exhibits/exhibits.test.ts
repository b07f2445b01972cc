import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { ExhibitSlide } from '../../classroom/slide.ts';
import { keptOf } from '../../exhibits/quote-diff/diff.ts';
import { exhibitSlides } from '../exhibit-slides.ts';
import { loadLibrary } from '../library.ts';
import { codeItYourself } from './code-it-yourself.ts';
import { combatEnds } from './combat-ends.ts';
import { frameBoard } from './frame-board.ts';
import { frameRatings } from './frame-ratings.ts';
import { headlineXray } from './headline-xray.ts';
import { pictureAges } from './picture-ages.ts';
import { quoteDiff } from './quote-diff.ts';
import { readingCard } from './reading-card.ts';

const { library } = loadLibrary('.');

/** Text of a slide, as a reader sees it. */
const textOf = ({ title, body }: ExhibitSlide) =>
  `${title} ${render(h('div', null, body))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')}`;

/** What the pages show, by component: nothing of it may be missing in the slides. */
const shown: Record<string, (string | undefined)[]> = {
  QuoteDiff: quoteDiff(library).sentences.flatMap(({ title, original, forms }) => [
    title,
    original.words,
    original.known,
    ...forms.flatMap(({ words, road, says, runs }) => [
      words,
      road,
      says,
      `${keptOf(original.words, runs)} words`,
    ]),
  ]),
  HeadlineXray: headlineXray(library).xrays.flatMap(({ label, finding, headline, parts }) => [
    label,
    finding,
    headline ?? undefined,
    ...parts.flatMap(({ text, says }) => [text, says]),
  ]),
  CombatEnds: combatEnds(library).story.announcements.flatMap(({ when, label, words, by }) => [
    when,
    label,
    `“${words}”`,
    by,
  ]),
  PictureAges: pictureAges(library).ages.flatMap(({ label, picture }) => [
    label,
    picture?.age,
    picture?.shows,
    picture?.place,
    picture?.taken,
    picture?.credit,
  ]),
  FrameBoard: frameBoard(library).board.flatMap(({ label, boxes }) => [
    label,
    ...boxes.flatMap(({ ask, blank, ours, others }) => [
      ask,
      blank,
      ...[...(ours ? [ours] : []), ...others].flatMap(({ says, by, quote }) => [
        says,
        by ?? undefined,
        quote,
      ]),
    ]),
  ]),
  FrameRatings: frameRatings(library).frames.flatMap(({ name, ask, ratings }) => [
    name,
    ask,
    ...ratings.map(({ label }) => label),
    // All rates of a frame, in the order of the reports.
    `${name} ${ratings.map(({ rate, share }) => (rate > 0 ? `${rate} ${Math.round(share * 100)} %` : rate)).join(' ')}`,
  ]),
  CodeItYourself: codeItYourself(library).rows.flatMap(({ label, gist, voices, because }) => [
    label,
    gist,
    voices,
    because,
  ]),
  ReadingCard: readingCard().parts.flatMap(({ name, ask, look, from }) => [name, ask, look, from]),
};

it.each(Object.entries(shown))('drops nothing of %s', (name, texts) => {
  const slides = exhibitSlides(library, name).map(textOf).join(' ');

  for (const text of texts) if (text !== undefined) expect(slides).toContain(text.trim());
});

it('has a slide for each paragraph to code, none twice', () => {
  const { rows } = codeItYourself(library);
  const asked = exhibitSlides(library, 'CodeItYourself').slice(0, rows.length).map(textOf);

  for (const [at, { gist }] of rows.entries())
    expect(asked.map((text) => text.includes(gist))).toEqual(rows.map((_, other) => other === at));
});
