/** The parts of a question that rules look at, whatever its type. */
import type { Question } from '../../quiz/question.ts';
import type { Path } from '../yaml.ts';

interface Part {
  /** From the question. */
  path: Path;
  text: string;
}

/** The reasons shown with single answers: per option, per row, per value. */
export function reasonsOf(question: Question): Part[] {
  return ['options', 'rows', 'answers'].flatMap((key) => {
    const parts: unknown = question[key as keyof Question];
    if (!Array.isArray(parts)) return [];
    return parts.flatMap((part: { feedback?: unknown }, at) =>
      typeof part.feedback === 'string'
        ? [{ path: [key, at, 'feedback'], text: part.feedback }]
        : [],
    );
  });
}
