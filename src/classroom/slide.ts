/** What a slide is: its stages, and what is shown from one to the next. */
import type { ComponentChildren } from 'preact';

export { headingSize, linesInRow, linesOf, pagesOf } from '../text/pages.ts';

/**
 * Stages of a polled question: the prompt, its answers, the hands of the first vote, the second
 * vote, the hands of both, then the key, one reason and the evidence. Crouch and Mazur's peer
 * instruction (2001) asks in this order.
 */
export const POLLED = [
  'ask',
  'answers',
  'hands',
  'again',
  'both',
  'key',
  'reason',
  'evidence',
] as const;

/** One part of a deck. Parts with `data-from="stage"` appear with that stage and `data-until` ends them. */
export interface Slide {
  /** Unique in its deck; the anchor of a deep link. */
  id: string;
  kind: 'title' | 'section' | 'quotation' | 'question' | 'exhibit' | 'extra' | 'end';
  /** Place of its section in the deck, from 0, for the teacher's notes. */
  section: number;
  /** In the overview, and the name of the slide for a screen reader. */
  title: string;
  /** Names in order, at least one. */
  stages: readonly string[];
  /** Ids of the answers that hands are counted for; empty where there is no poll. */
  answers: readonly string[];
  body: ComponentChildren;
}

/** A page of an exhibit, made for a room: it needs no pressing and holds one thing. */
export interface ExhibitSlide {
  /** What it shows, in a sentence or a few words. */
  title: string;
  /** How often something more appears; its parts carry `data-from="1"` and up, and `hidden`. */
  steps?: number;
  body: ComponentChildren;
}

/** Letters of the answers, as on the cards that a class holds up. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
