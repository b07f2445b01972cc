/** From offsets in a text to lines and columns. */
import { LineCounter } from 'yaml';
import type { Place } from './problem.ts';

/** The place of each offset of a file's text. */
export function placer(file: string, source: string): (offset: number) => Place {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, col };
  };
}
