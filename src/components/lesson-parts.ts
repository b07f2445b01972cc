/** What lessons may use without importing it: the left side is the name in MDX. */
export { default as Cite } from './Cite.astro';
export { default as ContentNote } from './ContentNote.astro';
export { default as DoneWell } from './DoneWell.astro';
export { default as Note } from './Note.astro';
export { default as Notes } from './Notes.astro';
export { default as OutletCards } from './OutletCards.astro';
export { default as PullQuote } from './PullQuote.astro';
export { default as Question } from './Question.astro';
export { default as Quiz } from './Quiz.astro';
export { default as Quote } from './Quote.astro';
export { default as RepublicationPath } from './RepublicationPath.astro';
export { default as Short } from './Short.astro';
export { default as SourceTracer } from './SourceTracer.astro';
export { default as Term } from './Term.astro';
export { default as TroopSteps } from './TroopSteps.astro';
export { default as VerbLadder } from './VerbLadder.astro';
export { default as VerbTable } from './VerbTable.astro';
