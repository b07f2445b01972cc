/** Brings one question to life: checks, scores, shows, records and restores the answer. */
import { clearDraft, readDraft, saveDraft } from '../browser/drafts.ts';
import { append, isSaved } from '../browser/record.ts';
import { $saving } from '../browser/saving.ts';
import type { AttemptEvent, Certainty, Json } from '../progress/event.ts';
import { type QuestionProgress, questionProgress } from '../progress/fold.ts';
import { type Control, type Form, setValues, valuesOf } from '../quiz/form.dom.ts';
import { forms } from '../quiz/forms.dom.ts';
import type { QuestionType } from '../quiz/question.ts';
import type { Score, Scored } from '../quiz/score.ts';
import { $histories, answersRead } from './answers.ts';
import { openHint, savePlace } from './helps.ts';
import { clearMarks, showScore } from './show-score.ts';

/** What the learner gives: the response, and how sure they are. */
type Answer = Pick<AttemptEvent, 'response' | 'certainty'>;
/** A half-typed answer and the revision of the question it was meant for. */
type Draft = Answer & { revision: string };

export class QuizQuestion extends HTMLElement {
  #form!: HTMLFormElement;
  #codec!: Form<unknown, unknown>;
  #score!: (response: unknown) => Score;
  /** Which question this is, as its events say it. */
  #about = { question: this.dataset['question'] ?? '', revision: this.dataset['revision'] ?? '' };
  /** The learner has done something here since the page opened: nothing may overwrite it. */
  #touched = false;
  /** Id of the answer that the learner was told is not saved; empty once anything else is said. */
  #unsaved = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#form = form;
    // Page, key and scorer come from one build, so the key has the shape that its type's scorer reads.
    const type = this.dataset['type'] as QuestionType;
    const key: unknown = JSON.parse(this.dataset['key'] ?? 'null');
    this.#codec = forms[type] as Form<unknown, unknown>;
    this.#score = (response) => this.#codec.score(key, response);
    this.#codec.attach?.(form, (say) => this.#changed(say));
    form.addEventListener('submit', (event) => this.#submit(event));
    form.addEventListener('input', () => this.#changed());
    this.#press('again', () => this.#again());
    this.#press('hint', (button) => {
      void append({ kind: 'hint', ...this.#about, hint: openHint(form, button) });
    });
    $saving.listen(() => {
      if (isSaved(this.#unsaved)) this.#saved();
    });
    this.toggleAttribute('data-ready', true);
    void this.#restore();
  }

  #say(text: string): void {
    this.#unsaved = '';
    this.querySelector('.say')?.replaceChildren(text);
  }

  get #sure(): Control[] {
    return [...this.#form.querySelectorAll<Control>('[name="$sure"]')];
  }

  /** What the form holds now. */
  get #answer(): Answer {
    const response = this.#codec.read(this.#form) as Json;
    // The page offers no other values.
    const [certainty] = (valuesOf(this.#sure).get('$sure') ?? []) as Certainty[];
    return { response, ...(certainty && { certainty }) };
  }

  /** Puts an answer back; false when part of it is not there any more. */
  #fill({ response, certainty }: Answer): boolean {
    setValues(this.#sure, { $sure: certainty ?? [] });
    return this.#codec.write(this.#form, response);
  }

  /** Any change of the form: keep it, so that a closed tab loses nothing. */
  #changed(say = ''): void {
    const { question, revision } = this.#about;
    this.#touched = true;
    this.#say(say);
    void saveDraft(question, { revision, ...this.#answer } satisfies Draft);
    savePlace(question);
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.hasAttribute('data-answered')) return;
    const answer = this.#answer;
    const score = this.#score(answer.response);
    if (score.kind === 'unanswered') {
      this.#say(score.say);
      return;
    }
    this.#touched = true;
    this.#show(score, true);
    void this.#save(score, answer);
  }

  async #save(score: Exclude<Score, { kind: 'unanswered' }>, answer: Answer): Promise<void> {
    this.#say('Saving …');
    const { id } = await append({
      kind: 'attempt',
      ...this.#about,
      ...answer,
      score:
        score.kind === 'scored'
          ? { kind: 'scored', earned: score.earned, possible: score.possible }
          : score,
      // Options stand in the page's own order, the same for everybody.
      seed: 0,
      context: { quiz: this.dataset['quiz'] ?? '', mode: 'page' },
    });
    savePlace(this.#about.question);
    if (isSaved(id)) return this.#saved();
    this.#say('Not saved. You can go on, and export your answers below.');
    this.#unsaved = id;
  }

  #saved(): void {
    this.#say('Saved in this browser.');
    void clearDraft(this.#about.question);
  }

  /** Shows a score; `fresh` right after the answer, when the news takes focus and may move things. */
  #show(score: Score, fresh: boolean): void {
    if (score.kind !== 'scored') return;
    this.#answered(true);
    showScore(this.#form, score as Scored, this.#codec.words ?? {}, fresh);
  }

  #press(name: string, act: (button: HTMLElement) => void): void {
    const button = this.querySelector<HTMLElement>(`[data-do=${name}]`);
    button?.addEventListener('click', () => act(button));
  }

  /** Opens the question again with the learner's answer still in it. */
  #again(): void {
    this.#reopen();
    this.#touched = true;
    this.#say('');
    this.querySelector<HTMLElement>('.answer-here :enabled')?.focus();
  }

  #reopen(): void {
    this.#answered(false);
    clearMarks(this.#form);
  }

  /** An answered question is locked until the learner tries again. */
  #answered(answered: boolean): void {
    this.toggleAttribute('data-answered', answered);
    this.querySelector('.answer-here')?.toggleAttribute('disabled', answered);
  }

  async #restore(): Promise<void> {
    const { question, revision } = this.#about;
    const [draft] = await Promise.all([readDraft(question), answersRead]);
    let shown: string | undefined;
    $histories.subscribe((found) => {
      const progress = questionProgress(found.get(question), revision);
      const last = progress.attempts.at(-1)?.id;
      if (last !== shown && !this.#touched) this.#take(progress);
      shown = last;
    });
    // Written by this element, perhaps of an earlier build; `#fill` leaves out what does not fit.
    const { revision: meant, ...answer } = (draft ?? {}) as Draft;
    if (this.#touched || meant !== revision) return;
    this.#reopen();
    this.#fill(answer);
    this.#say('Your half-finished answer is still here.');
  }

  /** Puts back the latest answer at the present key; earlier keys only leave a note. */
  #take({ state, current }: QuestionProgress): void {
    if (state === 'changed') {
      this.#say('This question has changed since you answered it. Please answer again.');
    }
    if (!current) return;
    if (!this.#fill(current)) {
      this.#say('Part of your answer is an option that was removed. Please answer again.');
      return;
    }
    this.#show(this.#score(current.response), false);
    this.#say('Saved in this browser.');
  }
}
