/** Component of an exhibit to its slides. Adding an exhibit adds one line here. */
import type { ExhibitSlide } from '../classroom/slide.ts';
import type { Library } from './library.ts';

/** Attributes of the component in the lesson, those that are plain text. */
type Attributes = Readonly<Record<string, string>>;

type Made = (library: Library, attributes: Attributes) => readonly ExhibitSlide[];

const exhibits: Readonly<Record<string, Made>> = {};

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
