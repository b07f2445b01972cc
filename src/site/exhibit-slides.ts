/** Component of an exhibit to its slides. Adding an exhibit adds one line here. */
import type { ExhibitSlide } from '../classroom/slide.ts';
import * as outletCards from '../exhibits/outlet-cards/slides.tsx';
import * as republicationPath from '../exhibits/republication-path/slides.tsx';
import * as sourceTracer from '../exhibits/source-tracer/slides.tsx';
import * as troopSteps from '../exhibits/troop-steps/slides.tsx';
import * as verbLadder from '../exhibits/verb-ladder/slides.tsx';
import * as verbTable from '../exhibits/verb-table/slides.tsx';
import { outletCards as outletCardsOf } from './exhibits/outlet-cards.ts';
import { republicationPath as republicationPathOf } from './exhibits/republication-path.ts';
import { sourceTracer as sourceTracerOf } from './exhibits/source-tracer.ts';
import { troopSteps as troopStepsOf } from './exhibits/troop-steps.ts';
import { verbLadder as verbLadderOf } from './exhibits/verb-ladder.ts';
import { verbTable as verbTableOf } from './exhibits/verb-table.ts';
import type { Library } from './library.ts';

/** Attributes of the component in the lesson, those that are plain text. */
type Attributes = Readonly<Record<string, string>>;

type Made = (library: Library, attributes: Attributes) => readonly ExhibitSlide[];

const exhibits: Readonly<Record<string, Made>> = {
  OutletCards: (library) => outletCards.slides(outletCardsOf(library)),
  RepublicationPath: (library) => republicationPath.slides(republicationPathOf(library)),
  SourceTracer: (library) => sourceTracer.slides(sourceTracerOf(library)),
  TroopSteps: (library, { from, to }) => troopSteps.slides(troopStepsOf(library, { from, to })),
  VerbLadder: (library) => verbLadder.slides(verbLadderOf(library)),
  VerbTable: (library, { claim }) => verbTable.slides(verbTableOf(library, { claim })),
};

/** The slides of an exhibit. Throws for a component that has none. */
export function exhibitSlides(
  library: Library,
  name: string,
  attributes: Attributes,
): readonly ExhibitSlide[] {
  const made = exhibits[name];
  if (!made) return [];
  return made(library, attributes);
}
