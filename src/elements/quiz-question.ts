/** Brings one question to life: checks, scores, shows, records and restores the answer. */
import { clearDraft, readDraft, saveDraft } from '../browser/drafts.ts';
import { append, isSaved } from '../browser/record.ts';
import { $saving } from '../browser/saving.ts';
import type {
  AttemptEvent,
  Certainty,
  Json,
  Mode,
  NewEvent,
  RecordEvent,
} from '../progress/event.ts';
import { type History, ratingsOf, type Standing, standing } from '../progress/fold.ts';
import { type Control, type Form, setValues, valuesOf } from '../quiz/form.dom.ts';
import type { Say } from '../quiz/say.ts';
import { type Score, unanswered } from '../quiz/score.ts';
import { $histories, answersRead } from './answers.ts';
import { openHint, savePlace } from './helps.ts';
import { painted } from './paint.ts';
import { phrase, sentence } from './phrase.ts';
import type { Taking } from './quiz-set.ts';
import { clearMarks, showScore } from './show-score.ts';

/** What the learner gives: the response, and how sure they are. */
type Answer = Pick<AttemptEvent, 'response' | 'certainty'>;
/** A half-typed answer and the revision of the question it was meant for. */
type Draft = Answer & { revision: string };
/** Attributes that the page gives every question, and those that only some have. */
interface OnPage {
  question: string;
  revision: string;
  type: string;
  key: string;
  quiz: string;
  mode?: Mode;
  tries?: string;
}
/** Type to form; a page has those of its own questions. */
export type Forms = Readonly<Record<string, unknown>>;

export class QuizQuestion extends HTMLElement {
  static forms: Forms = {};
  // The page never has one without the other.
  #form = this.querySelector('form') as HTMLFormElement;
  /** Absent where the page does not know the question's type. */
  #codec: Form<unknown, unknown> | undefined;
  #key: unknown;
  #set = this.closest<HTMLElement & Taking>('quiz-set');
  /** What the page says of the question. */
  #page = this.dataset as unknown as OnPage;
  /** Which question this is, as its events say it. */
  about = { question: this.#page.question, revision: this.#page.revision };
  /** The learner has done something here since the page opened: nothing may overwrite it. */
  #touched = false;
  /** Id of the answer that the learner was told is not saved; empty once anything else is said. */
  #unsaved = '';
  /** Answers in this taking that the record has. */
  #tries = 0;
  /** How often something was to be saved. */
  #saves = 0;
  /** The answer on show, once the record has it: what a rating is about. */
  #shown: Promise<RecordEvent> | RecordEvent | undefined;

  connectedCallback(): void {
    const form = this.#form;
    const { type, key } = this.#page;
    this.dataset['ready'] = '';
    this.#codec = QuizQuestion.forms[type] as Form<unknown, unknown> | undefined;
    if (!this.#codec) {
      this.#say(phrase('unknown', '', type));
      return;
    }
    // Page, key and scorer come from one build, so the key has the shape that its type's scorer reads.
    this.#key = JSON.parse(key);
    this.#codec.attach?.(form, (say) => this.#changed(say));
    this.#codec.show?.(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    });
    form.addEventListener('input', () => {
      // While the answer is locked, only its rating can change.
      if (this.hasAttribute('data-answered')) void this.#rate();
      else this.#changed();
    });
    this.#press('again', () => this.again());
    this.#press('hint', (button) => {
      void append({ kind: 'hint', ...this.about, hint: openHint(form, button) });
    });
    $saving.listen(() => {
      if (!isSaved(this.#unsaved)) return;
      this.#say(phrase('saved'));
      void clearDraft(this.about.question);
    });
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
    const response = this.#codec?.read(this.#form) as Json;
    // The page offers no other values.
    const [certainty] = (valuesOf(this.#sure).get('$sure') ?? []) as Certainty[];
    return { response, ...(certainty && { certainty }) };
  }

  get #score(): Score {
    // What the page does not know it cannot take for an answer.
    return this.#codec?.score(this.#key, this.#answer.response) ?? unanswered();
  }

  /** Nothing in the form counts as an answer yet. */
  get isEmpty(): boolean {
    return this.#score.kind === 'unanswered';
  }

  /** Puts an answer back; false when part of it is not there any more. */
  #fill({ response, certainty }: Answer): boolean {
    setValues(this.#sure, { $sure: certainty ?? [] });
    const fits = this.#codec?.write(this.#form, response) ?? false;
    this.#codec?.show?.(this.#form);
    return fits;
  }

  /** Any change of the form: keep it, so that a closed tab loses nothing. */
  #changed(say?: Say): void {
    const { question, revision } = this.about;
    this.#touched = true;
    this.#codec?.show?.(this.#form);
    this.#say(say ? sentence(say, this.#page.type) : '');
    void saveDraft(question, { revision, ...this.#answer } satisfies Draft);
    savePlace(question);
  }

  #check(): void {
    if (this.hasAttribute('data-answered') || this.#set?.isOpen) return;
    const score = this.#score;
    if (score.kind === 'unanswered') {
      this.#say(sentence(score.say, this.#page.type));
      return;
    }
    this.#submit(score, true);
  }

  /** Shows and keeps what the form holds. */
  #submit(score: Exclude<Score, { kind: 'unanswered' }>, fresh: boolean): void {
    const answer = this.#answer;
    const { quiz, mode = 'page' } = this.#page;
    this.#touched = true;
    this.#show(score, fresh);
    this.#shown = this.#save({
      kind: 'attempt',
      ...this.about,
      ...answer,
      score:
        score.kind === 'scored'
          ? { kind: 'scored', earned: score.earned, possible: score.possible }
          : { kind: score.kind },
      seed: this.#set?.session.seed ?? 0,
      context: { quiz, mode },
    });
  }

  /** Any change of a rating. */
  async #rate(): Promise<void> {
    const ratings = this.#codec?.rated?.read(this.#form);
    this.#touched = true;
    // Not before the answer itself.
    const shown = await this.#shown;
    if (ratings && shown) {
      void this.#save({ kind: 'self-rating', ...this.about, attempt: shown.id, ratings });
    }
  }

  async #save(what: NewEvent): Promise<RecordEvent> {
    const turn = ++this.#saves;
    this.#say(phrase('saving'));
    await painted();
    const event = await append(what);
    savePlace(this.about.question);
    // While a later change is on its way, nobody may leave yet.
    if (turn < this.#saves) return event;
    const isKept = isSaved(event.id);
    this.#say(phrase(isKept ? 'saved' : 'not-saved'));
    if (!isKept) this.#unsaved = event.id;
    return event;
  }

  /** Shows a score; `fresh` right after the answer, when the news takes focus and may move things. */
  #show(score: Score, fresh: boolean, ratings = {}): void {
    if (score.kind === 'unanswered') return;
    this.#answered(true);
    // Its verdict waits for the lesson that teaches it.
    if (this.hasAttribute('data-silent')) return;
    this.#codec?.rated?.write(this.#form, ratings);
    const { tries = Infinity, type } = this.#page;
    // What has no try left shows its key too.
    const spent = this.#tries + Number(fresh) >= Number(tries);
    this.toggleAttribute('data-spent', spent);
    showScore(this.#form, score, type, fresh, spent);
  }

  #press(name: string, act: (button: HTMLElement) => void): void {
    const button = this.querySelector<HTMLElement>(`[data-do=${name}]`);
    button?.addEventListener('click', () => act(button));
  }

  /** Opens the question again with the learner's answer still in it, where a try is left. */
  again(): void {
    if (this.hasAttribute('data-spent')) return;
    this.#reopen();
    this.#touched = true;
    this.#say('');
    this.querySelector<HTMLElement>('.answer-here :is(:enabled, [tabindex="0"])')?.focus();
  }

  /** Feedback at the end: scores what is there, and locks the question either way. */
  finish(): void {
    const score = this.#score;
    this.#answered(true);
    this.#touched = true;
    if (score.kind !== 'unanswered') this.#submit(score, false);
    // Else what was begun would open the question again when the page does.
    else void clearDraft(this.about.question);
  }

  /** Begins a new taking: empty, and with the options in the order of its seed. */
  start(): void {
    this.#tries = 0;
    this.removeAttribute('data-spent');
    this.#reopen();
    this.#fill({ response: null });
    this.#say('');
    void clearDraft(this.about.question);
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
    const { question, revision } = this.about;
    const [draft] = await Promise.all([readDraft(question), answersRead, this.#set?.ready]);
    let shown: string | undefined;
    $histories.subscribe((found) => {
      const history = found.get(question);
      const { state, present } = standing(history, revision, this.#set?.session.since);
      const current = present.at(-1);
      const last = current?.id ?? state;
      this.#tries = present.length;
      if (last !== shown && !this.#touched) this.#take(state, current, history);
      shown = last;
    });
    // Written by this element, perhaps of an earlier build; `#fill` leaves out what does not fit.
    const { revision: meant, ...answer } = (draft ?? {}) as Draft;
    if (this.#touched || meant !== revision) return;
    this.#reopen();
    this.#fill(answer);
    this.#say(phrase('draft'));
  }

  /** Puts back the latest answer at the present key; earlier keys only leave a note. */
  #take(state: Standing['state'], current?: AttemptEvent, history?: History): void {
    if (state === 'changed') {
      this.#say(phrase('changed'));
    }
    if (this.#set?.session.done) this.#answered(true);
    if (!current) return;
    if (!this.#fill(current)) {
      this.#say(phrase('removed'));
      return;
    }
    if (this.#set?.isOpen) return;
    this.#show(this.#score, false, ratingsOf(history, current.id));
    this.#shown = current;
    this.#say(phrase('saved'));
  }
}
