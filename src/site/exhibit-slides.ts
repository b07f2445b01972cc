/** Component of an exhibit to its slides. Adding an exhibit adds one line here. */
import type { ExhibitSlide } from '../classroom/slide.ts';
import { slides as codeItYourselfSlides } from '../exhibits/code-it-yourself/slides.tsx';
import { slides as combatEndsSlides } from '../exhibits/combat-ends/slides.tsx';
import { slides as copiedParagraphSlides } from '../exhibits/copied-paragraph/slides.tsx';
import { slides as countRulesSlides } from '../exhibits/count-rules/slides.tsx';
import { slides as frameBoardSlides } from '../exhibits/frame-board/slides.tsx';
import { slides as frameRatingsSlides } from '../exhibits/frame-ratings/slides.tsx';
import { slides as headlineXraySlides } from '../exhibits/headline-xray/slides.tsx';
import { slides as labelSwitchSlides } from '../exhibits/label-switch/slides.tsx';
import { slides as omissionMatrixSlides } from '../exhibits/omission-matrix/slides.tsx';
import { slides as pictureAgesSlides } from '../exhibits/picture-ages/slides.tsx';
import { slides as quoteDiffSlides } from '../exhibits/quote-diff/slides.tsx';
import { slides as readingCardSlides } from '../exhibits/reading-card/slides.tsx';
import { slides as startDatesSlides } from '../exhibits/start-dates/slides.tsx';
import { slides as whoDidWhatSlides } from '../exhibits/who-did-what/slides.tsx';
import { slides as whoSpeaksSlides } from '../exhibits/who-speaks/slides.tsx';
import { codeItYourself } from './exhibits/code-it-yourself.ts';
import { combatEnds } from './exhibits/combat-ends.ts';
import { copiedParagraph } from './exhibits/copied-paragraph.ts';
import { countRules } from './exhibits/count-rules.ts';
import { frameBoard } from './exhibits/frame-board.ts';
import { frameRatings } from './exhibits/frame-ratings.ts';
import { headlineXray } from './exhibits/headline-xray.ts';
import { labelSwitch } from './exhibits/label-switch.ts';
import { omissionMatrix } from './exhibits/omission-matrix.ts';
import { pictureAges } from './exhibits/picture-ages.ts';
import { quoteDiff } from './exhibits/quote-diff.ts';
import { readingCard } from './exhibits/reading-card.ts';
import { startDates } from './exhibits/start-dates.ts';
import { whoDidWhat } from './exhibits/who-did-what.ts';
import { whoSpeaks } from './exhibits/who-speaks.ts';
import type { Library } from './library.ts';

type Made = (library: Library) => readonly ExhibitSlide[];

const exhibits: Readonly<Record<string, Made>> = {
  CodeItYourself: (library) => codeItYourselfSlides(codeItYourself(library)),
  CombatEnds: (library) => combatEndsSlides(combatEnds(library)),
  FrameBoard: (library) => frameBoardSlides(frameBoard(library)),
  FrameRatings: (library) => frameRatingsSlides(frameRatings(library)),
  HeadlineXray: (library) => headlineXraySlides(headlineXray(library)),
  PictureAges: (library) => pictureAgesSlides(pictureAges(library)),
  QuoteDiff: (library) => quoteDiffSlides(quoteDiff(library)),
  ReadingCard: () => readingCardSlides(readingCard()),
  CopiedParagraph: (library) => copiedParagraphSlides(copiedParagraph(library)),
  CountRules: (library) => countRulesSlides(countRules(library)),
  LabelSwitch: (library) => labelSwitchSlides(labelSwitch(library)),
  OmissionMatrix: (library) => omissionMatrixSlides(omissionMatrix(library)),
  StartDates: (library) => startDatesSlides(startDates(library)),
  WhoDidWhat: (library) => whoDidWhatSlides(whoDidWhat(library)),
  WhoSpeaks: (library) => whoSpeaksSlides(whoSpeaks(library)),
};

/** The slides of an exhibit. Throws for a component that has none. */
export function exhibitSlides(library: Library, name: string): readonly ExhibitSlide[] {
  const made = exhibits[name];
  if (!made) return [];
  return made(library);
}
