/** Brings one question to life: checks, scores, shows, records and restores the answer. */
import { clearDraft, readDrafts, saveDraft } from '../browser/drafts.ts';
import { CERTAINTIES, type Json } from '../progress/event.ts';
import { questionProgress } from '../progress/fold.ts';
import { isPlain } from '../progress/guard.ts';
import { check, type Form, inputs } from '../quiz/form.dom.ts';
import { forms } from '../quiz/forms.dom.ts';
import type { QuestionType } from '../quiz/question.ts';
import type { Score, Scored } from '../quiz/score.ts';
import { scorers } from '../quiz/scorers.ts';
import { $histories, answersRead, record } from './answers.ts';
import { openHint, savePlace } from './helps.ts';
import { clearMarks, showScore } from './show-score.ts';

type Scorer = (key: unknown, response: unknown) => Score;

export class QuizQuestion extends HTMLElement {
  #form!: HTMLFormElement;
  #codec!: Form<unknown>;
  #score!: (response: unknown) => Score;
  /** The learner has done something here since the page opened: nothing may overwrite it. */
  #touched = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const type = this.dataset['type'] as QuestionType;
    if (!form || this.#form) return;
    if (!Object.hasOwn(forms, type)) {
      this.#say(`This page cannot score questions of the type ${type}.`);
      return;
    }
    this.#form = form;
    // Page, key and scorer come from one build, so the key has the shape that its type's scorer reads.
    this.#codec = forms[type] as Form<unknown>;
    const key: unknown = JSON.parse(this.dataset['key'] ?? 'null');
    this.#score = (response) => (scorers[type] as Scorer)(key, response);
    this.#codec.attach?.(form, (say) => this.#changed(say));
    form.addEventListener('submit', (event) => this.#submit(event));
    form.addEventListener('input', () => this.#changed());
    form.addEventListener('click', (event) => this.#clicked(event));
    this.toggleAttribute('data-ready', true);
    void this.#restore();
  }

  get #id(): string {
    return this.dataset['question'] ?? '';
  }

  get #revision(): string {
    return this.dataset['revision'] ?? '';
  }

  #say(text: string): void {
    const say = this.querySelector('.say');
    if (say) say.textContent = text;
  }

  /** Any change of the form: keep it, so that a closed tab loses nothing. */
  #changed(say = ''): void {
    this.#touched = true;
    this.#say(say);
    void saveDraft(this.#id, {
      revision: this.#revision,
      response: this.#codec.read(this.#form) as Json,
      sure: this.#sure() ?? null,
    });
    savePlace(this.#id);
  }

  #sure(): string | undefined {
    return inputs(this.#form, 'sure').find((input) => input.checked)?.value;
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (this.hasAttribute('data-answered')) return;
    const response = this.#codec.read(this.#form);
    const score = this.#score(response);
    if (score.kind === 'unanswered') {
      this.#say(score.say);
      return;
    }
    this.#touched = true;
    this.#show(score, true);
    void this.#save(score, response as Json);
  }

  async #save(score: Exclude<Score, { kind: 'unanswered' }>, response: Json): Promise<void> {
    const certainty = CERTAINTIES.find((band) => band === this.#sure());
    this.#say('Saving …');
    const saved = await record({
      kind: 'attempt',
      question: this.#id,
      revision: this.#revision,
      response,
      score:
        score.kind === 'scored'
          ? { kind: 'scored', earned: score.earned, possible: score.possible }
          : { kind: 'ungraded' },
      ...(certainty && { certainty }),
      // Options stand in the page's own order, the same for everybody.
      seed: 0,
      context: { quiz: this.dataset['quiz'] ?? '', mode: 'page' },
    });
    this.#say(
      saved ? 'Saved in this browser.' : 'Not saved. You can go on, and export your answers below.',
    );
    if (saved) void clearDraft(this.#id);
    savePlace(this.#id);
  }

  /** Shows a score; `fresh` right after the answer, when the news takes focus and may move things. */
  #show(score: Score, fresh: boolean): void {
    if (score.kind !== 'scored') return;
    this.#answered(true);
    showScore(this.#form, score as Scored, this.#codec.words ?? {}, fresh);
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    if (!button) return;
    if (button.dataset['do'] === 'again') this.#again();
    if (button.dataset['do'] === 'hint') {
      const hint = openHint(this.#form, button);
      void record({ kind: 'hint', question: this.#id, revision: this.#revision, hint });
    }
  }

  /** Opens the question again with the learner's answer still in it. */
  #again(): void {
    this.#reopen();
    this.#touched = true;
    this.#say('');
    this.#form
      .querySelector<HTMLElement>('input:enabled,select:enabled,[data-move]:enabled')
      ?.focus();
  }

  #reopen(): void {
    this.#answered(false);
    clearMarks(this.#form);
  }

  /** An answered question is locked until the learner tries again. */
  #answered(answered: boolean): void {
    this.toggleAttribute('data-answered', answered);
    const here = this.querySelector<HTMLFieldSetElement>('.answer-here');
    if (here) here.disabled = answered;
  }

  async #restore(): Promise<void> {
    const [drafts] = await Promise.all([readDrafts([this.#id]), answersRead]);
    if (this.#touched) return;
    let taken = $histories.get().get(this.#id);
    this.#take(taken);
    $histories.listen((found) => {
      const history = found.get(this.#id);
      if (history?.at(-1) !== taken?.at(-1) && !this.#touched) this.#take(history);
      taken = history;
    });
    const draft = drafts.get(this.#id);
    if (isPlain(draft) && draft['revision'] === this.#revision) this.#takeDraft(draft);
  }

  /** Puts back the latest answer at the present key; earlier keys only leave a note. */
  #take(history: Parameters<typeof questionProgress>[0]): void {
    const { state, current } = questionProgress(history, this.#revision);
    if (state === 'changed') {
      this.#say(
        'This question has changed since you answered it. Your old answer is kept; please answer again.',
      );
    }
    if (!current) return;
    if (!this.#codec.write(this.#form, current.response)) {
      this.#say('Part of your answer is an option that was removed. Please answer again.');
      return;
    }
    check(this.#form, 'sure', current.certainty ? [current.certainty] : []);
    this.#show(this.#score(current.response), false);
    this.#say('Saved in this browser.');
  }

  #takeDraft(draft: Record<string, unknown>): void {
    if (this.hasAttribute('data-answered')) this.#reopen();
    this.#codec.write(this.#form, draft['response']);
    check(this.#form, 'sure', typeof draft['sure'] === 'string' ? [draft['sure']] : []);
    this.#say('Your half-finished answer is still here.');
  }
}
