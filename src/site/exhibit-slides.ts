/** Component of an exhibit to its slides. Adding an exhibit adds one line here. */
import type { ExhibitSlide } from '../classroom/slide.ts';
import { slides as copiedParagraphSlides } from '../exhibits/copied-paragraph/slides.tsx';
import { slides as countRulesSlides } from '../exhibits/count-rules/slides.tsx';
import { slides as labelSwitchSlides } from '../exhibits/label-switch/slides.tsx';
import { slides as omissionMatrixSlides } from '../exhibits/omission-matrix/slides.tsx';
import { slides as startDatesSlides } from '../exhibits/start-dates/slides.tsx';
import { slides as whoDidWhatSlides } from '../exhibits/who-did-what/slides.tsx';
import { slides as whoSpeaksSlides } from '../exhibits/who-speaks/slides.tsx';
import { copiedParagraph } from './exhibits/copied-paragraph.ts';
import { countRules } from './exhibits/count-rules.ts';
import { labelSwitch } from './exhibits/label-switch.ts';
import { omissionMatrix } from './exhibits/omission-matrix.ts';
import { startDates } from './exhibits/start-dates.ts';
import { whoDidWhat } from './exhibits/who-did-what.ts';
import { whoSpeaks } from './exhibits/who-speaks.ts';
import type { Library } from './library.ts';

type Made = (library: Library) => readonly ExhibitSlide[];

const exhibits: Readonly<Record<string, Made>> = {
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
