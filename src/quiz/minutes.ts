/** Minutes of a lesson, by a stated formula. */

export interface Range {
  from: number;
  to: number;
}

/**
 * Reading at 200 down to 130 words a minute, 40 to 75 seconds a question with its reasons,
 * 2 to 4 minutes an exhibit; rounded to five minutes. The rates are our own starting values.
 */
export function lessonMinutes(lesson: {
  words: number;
  questions: number;
  exhibits: number;
}): Range {
  const minutes = (wordsAMinute: number, secondsAQuestion: number, anExhibit: number) =>
    lesson.words / wordsAMinute +
    (lesson.questions * secondsAQuestion) / 60 +
    lesson.exhibits * anExhibit;
  const rounded = (value: number) => Math.max(5, Math.round(value / 5) * 5);
  return { from: rounded(minutes(200, 40, 2)), to: rounded(minutes(130, 75, 4)) };
}
