/** Component of an exhibit to its slides. Adding an exhibit adds one line here. */
import type { ExhibitSlide } from '../classroom/slide.ts';
import * as codeItYourself from '../exhibits/code-it-yourself/slides.tsx';
import * as combatEnds from '../exhibits/combat-ends/slides.tsx';
import * as copiedParagraph from '../exhibits/copied-paragraph/slides.tsx';
import * as countRules from '../exhibits/count-rules/slides.tsx';
import * as frameBoard from '../exhibits/frame-board/slides.tsx';
import * as frameRatings from '../exhibits/frame-ratings/slides.tsx';
import * as headlineXray from '../exhibits/headline-xray/slides.tsx';
import * as labelSwitch from '../exhibits/label-switch/slides.tsx';
import * as omissionMatrix from '../exhibits/omission-matrix/slides.tsx';
import * as outletCards from '../exhibits/outlet-cards/slides.tsx';
import * as pictureAges from '../exhibits/picture-ages/slides.tsx';
import * as quoteDiff from '../exhibits/quote-diff/slides.tsx';
import * as readingCard from '../exhibits/reading-card/slides.tsx';
import * as republicationPath from '../exhibits/republication-path/slides.tsx';
import * as sourceTracer from '../exhibits/source-tracer/slides.tsx';
import * as startDates from '../exhibits/start-dates/slides.tsx';
import * as troopSteps from '../exhibits/troop-steps/slides.tsx';
import * as verbLadder from '../exhibits/verb-ladder/slides.tsx';
import * as verbTable from '../exhibits/verb-table/slides.tsx';
import * as whoDidWhat from '../exhibits/who-did-what/slides.tsx';
import * as whoSpeaks from '../exhibits/who-speaks/slides.tsx';
import { codeItYourself as codeItYourselfOf } from './exhibits/code-it-yourself.ts';
import { combatEnds as combatEndsOf } from './exhibits/combat-ends.ts';
import { copiedParagraph as copiedParagraphOf } from './exhibits/copied-paragraph.ts';
import { countRules as countRulesOf } from './exhibits/count-rules.ts';
import { frameBoard as frameBoardOf } from './exhibits/frame-board.ts';
import { frameRatings as frameRatingsOf } from './exhibits/frame-ratings.ts';
import { headlineXray as headlineXrayOf } from './exhibits/headline-xray.ts';
import { labelSwitch as labelSwitchOf } from './exhibits/label-switch.ts';
import { omissionMatrix as omissionMatrixOf } from './exhibits/omission-matrix.ts';
import { outletCards as outletCardsOf } from './exhibits/outlet-cards.ts';
import { pictureAges as pictureAgesOf } from './exhibits/picture-ages.ts';
import { quoteDiff as quoteDiffOf } from './exhibits/quote-diff.ts';
import { readingCard as readingCardOf } from './exhibits/reading-card.ts';
import { republicationPath as republicationPathOf } from './exhibits/republication-path.ts';
import { sourceTracer as sourceTracerOf } from './exhibits/source-tracer.ts';
import { startDates as startDatesOf } from './exhibits/start-dates.ts';
import { troopSteps as troopStepsOf } from './exhibits/troop-steps.ts';
import { verbLadder as verbLadderOf } from './exhibits/verb-ladder.ts';
import { verbTable as verbTableOf } from './exhibits/verb-table.ts';
import { whoDidWhat as whoDidWhatOf } from './exhibits/who-did-what.ts';
import { whoSpeaks as whoSpeaksOf } from './exhibits/who-speaks.ts';
import type { Library } from './library.ts';

/** Attributes of the component in the lesson, those that are plain text. */
type Attributes = Readonly<Record<string, string>>;

type Made = (library: Library, attributes: Attributes) => readonly ExhibitSlide[];

const exhibits: Readonly<Record<string, Made>> = {
  CodeItYourself: (library) => codeItYourself.slides(codeItYourselfOf(library)),
  CombatEnds: (library) => combatEnds.slides(combatEndsOf(library)),
  CopiedParagraph: (library) => copiedParagraph.slides(copiedParagraphOf(library)),
  CountRules: (library) => countRules.slides(countRulesOf(library)),
  FrameBoard: (library) => frameBoard.slides(frameBoardOf(library)),
  FrameRatings: (library) => frameRatings.slides(frameRatingsOf(library)),
  HeadlineXray: (library) => headlineXray.slides(headlineXrayOf(library)),
  LabelSwitch: (library) => labelSwitch.slides(labelSwitchOf(library)),
  OmissionMatrix: (library) => omissionMatrix.slides(omissionMatrixOf(library)),
  OutletCards: (library) => outletCards.slides(outletCardsOf(library)),
  PictureAges: (library) => pictureAges.slides(pictureAgesOf(library)),
  QuoteDiff: (library) => quoteDiff.slides(quoteDiffOf(library)),
  ReadingCard: () => readingCard.slides(readingCardOf()),
  RepublicationPath: (library) => republicationPath.slides(republicationPathOf(library)),
  SourceTracer: (library) => sourceTracer.slides(sourceTracerOf(library)),
  StartDates: (library) => startDates.slides(startDatesOf(library)),
  TroopSteps: (library, { from, to }) => troopSteps.slides(troopStepsOf(library, { from, to })),
  VerbLadder: (library) => verbLadder.slides(verbLadderOf(library)),
  VerbTable: (library, { claim }) => verbTable.slides(verbTableOf(library, { claim })),
  WhoDidWhat: (library) => whoDidWhat.slides(whoDidWhatOf(library)),
  WhoSpeaks: (library) => whoSpeaks.slides(whoSpeaksOf(library)),
};

/** The slides of an exhibit. Throws for a component that has none. */
export function exhibitSlides(
  library: Library,
  name: string,
  attributes: Attributes = {},
): readonly ExhibitSlide[] {
  const made = exhibits[name];
  if (!made) throw new Error(`<${name}> has no slides`);
  return made(library, attributes);
}
