/** Budgets of docs/design.md section 6, in bytes after gzip. The first matching kind counts. */
export interface Budget {
  kind: string;
  matches: RegExp;
  js: number;
  total: number;
}

const KB = 1000;
/** All files that a browser keeps for use without a network, as docs and the page for teachers say. */
export const KEPT = 2500 * KB;

export const BUDGETS: readonly Budget[] = [
  { kind: 'lesson', matches: /^\/lessons\//u, js: 10 * KB, total: 40 * KB },
  // Every type that a lesson uses, and the reckoning of what is due (decision 010).
  { kind: 'review', matches: /^\/review\//u, js: 12 * KB, total: 40 * KB },
  { kind: 'paper', matches: /^\/quizzes\/[^/]+\/(?:print|key)\//u, js: 1 * KB, total: 40 * KB },
  { kind: 'quiz', matches: /^\/quizzes\/./u, js: 10 * KB, total: 40 * KB },
  // Twelve live questions and their text: no page for a learner in a hurry. Their script has 10 kB.
  { kind: 'gallery', matches: /^\/gallery\//u, js: 10 * KB, total: 60 * KB },
  { kind: 'home', matches: /^\/$/u, js: 4 * KB, total: 40 * KB },
  { kind: 'progress', matches: /^\/(?:report|progress)\//u, js: 12 * KB, total: 40 * KB },
  // No learner waits for these: a teacher opens the list before or after a class, and the slides
  // hold a whole lesson, each question with its answers and evidence, to run without a network.
  { kind: 'classes', matches: /^\/present\/$/u, js: 12 * KB, total: 40 * KB },
  { kind: 'present', matches: /^\/present\/./u, js: 20 * KB, total: 80 * KB },
  { kind: 'claims', matches: /^\/claims\//u, js: 4 * KB, total: 40 * KB },
  { kind: 'reading', matches: /./u, js: 1 * KB, total: 40 * KB },
];

/** What a page loads only once something seldom has happened, in bytes after gzip. */
export const MOST_SELDOM = 3 * KB;

/** Requests and script chain depth, the same for every page. */
export const MOST_REQUESTS = 6;
export const DEEPEST_CHAIN = 1;
