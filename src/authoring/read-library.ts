/** From files to the library: one list of problems, and everything that could be read in spite of them. */
import type { z } from 'zod';
import {
  Claim,
  ClaimsFile,
  GlossaryFile,
  MisconceptionsFile,
  ObjectivesFile,
  OutsideFile,
  TimelineFile,
} from '../evidence/schema.ts';
import { CodingsFile } from '../exhibits/code-it-yourself/schema.ts';
import { EndingsFile } from '../exhibits/combat-ends/schema.ts';
import { CopiedFile } from '../exhibits/copied-paragraph/schema.ts';
import { CountsFile } from '../exhibits/count-rules/schema.ts';
import { FramesFile } from '../exhibits/frame-board/schema.ts';
import { HeadlinesFile } from '../exhibits/headline-xray/schema.ts';
import { LabelsFile } from '../exhibits/label-switch/schema.ts';
import { OmissionsFile } from '../exhibits/omission-matrix/schema.ts';
import { PicturesFile } from '../exhibits/picture-ages/schema.ts';
import { QuoteDiffsFile } from '../exhibits/quote-diff/schema.ts';
import { ReadingCardFile } from '../exhibits/reading-card/schema.ts';
import { RepublicationFile } from '../exhibits/republication-path/schema.ts';
import { ChainsFile } from '../exhibits/source-tracer/schema.ts';
import { BaselinesFile } from '../exhibits/start-dates/schema.ts';
import { LadderFile } from '../exhibits/verb-ladder/schema.ts';
import { ActsFile } from '../exhibits/who-did-what/schema.ts';
import { SpeakersFile } from '../exhibits/who-speaks/schema.ts';
import { RegisterFile } from './coverage.ts';
import { type Entries, indexLibrary, type Library } from './library.ts';
import type { Problem } from './problem.ts';
import { type Files, Reader } from './reader.ts';
import { TracksFile } from './tracks.ts';

export type { Files } from './reader.ts';

/** Data of single exhibits, and the register. */
const EXHIBITS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['content/acts.yaml', ActsFile],
  ['content/baselines.yaml', BaselinesFile],
  ['content/chains.yaml', ChainsFile],
  ['content/labels.yaml', LabelsFile],
  ['content/copied.yaml', CopiedFile],
  ['content/endings.yaml', EndingsFile],
  ['content/headlines.yaml', HeadlinesFile],
  ['content/codings.yaml', CodingsFile],
  ['content/frames.yaml', FramesFile],
  ['content/ladder.yaml', LadderFile],
  ['content/omissions.yaml', OmissionsFile],
  ['content/speakers.yaml', SpeakersFile],
  ['content/counts.yaml', CountsFile],
  ['content/pictures.yaml', PicturesFile],
  ['content/quotediffs.yaml', QuoteDiffsFile],
  ['content/reading-card.yaml', ReadingCardFile],
  ['content/register.yaml', RegisterFile],
  ['content/republication.yaml', RepublicationFile],
]);

/**
 * Folders and files that authors write; a loader reads these and nothing else. Other spellings of
 * `.yaml` are read too, to be reported: a file that nobody reads would seem to be without a fault.
 */
export const AUTHORED =
  /^(?:content\/[a-z]+\.yaml|content\/sources\/[^/]+\.yaml|content\/lessons\/[^/]+\.mdx|quizzes\/[^/]+\.[yY][aA]?[mM][lL])$/;

/** Reads all files. Never throws: what cannot be read is a problem, and the rest is read. */
export function readLibrary(files: Files): { library: Library; problems: Problem[] } {
  const reader = new Reader(files);
  const sources = [...reader.folder('content/sources/')].filter(
    (file) => !file.endsWith('/outside.yaml'),
  );
  const timeline = reader.yaml('content/timeline.yaml');
  const entries: Entries = {
    sources: sources.flatMap((file) => reader.source(file)),
    outside: reader.list(
      'content/sources/outside.yaml',
      'excerpts',
      OutsideFile,
      OutsideFile.shape.excerpts.element,
    ),
    claims: reader.list('content/claims.yaml', 'claims', ClaimsFile, Claim),
    levels: reader.items(timeline, 'levels', TimelineFile, TimelineFile.shape.levels.element),
    events: reader.items(
      timeline,
      'events',
      TimelineFile,
      TimelineFile.shape.events.element,
      false,
    ),
    glossary: reader.list(
      'content/glossary.yaml',
      'terms',
      GlossaryFile,
      GlossaryFile.shape.terms.element,
    ),
    objectives: reader.list(
      'content/objectives.yaml',
      'objectives',
      ObjectivesFile,
      ObjectivesFile.shape.objectives.element,
    ),
    misconceptions: reader.list(
      'content/misconceptions.yaml',
      'misconceptions',
      MisconceptionsFile,
      MisconceptionsFile.shape.misconceptions.element,
    ),
    tracks: reader.list(
      'content/tracks.yaml',
      'tracks',
      TracksFile,
      TracksFile.shape.tracks.element,
    ),
    quizzes: [...reader.folder('quizzes/')].flatMap((file) => reader.quiz(file)),
    lessons: [...reader.folder('content/lessons/')].flatMap((file) => reader.lesson(file)),
    files: reader.rest(EXHIBITS),
    unread: reader.unread,
  };
  return { library: indexLibrary(entries), problems: reader.problems };
}
