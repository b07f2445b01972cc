/** Tracks for teachers: which parts of which lessons fill a given number of periods. */
import { z } from 'zod';
import { Id, Text } from '../evidence/schema.ts';

/** Minutes of a period; the rule `track-minutes` holds every period to it. */
export const PERIOD_MINUTES = 50;

/** What a step or a task is about. The rule looks whether the lesson has the rest. */
const About = {
  /** Id of a lesson. */
  lesson: Id.optional(),
  /** Anchors of headings in that lesson. */
  sections: z.array(Id).default([]),
  /** Ids of questions to put to the room. */
  poll: z.array(Id).default([]),
  /** Id of a quiz to take as a whole. */
  quiz: Id.optional(),
};

const Step = z.strictObject({
  /** Whole minutes. */
  minutes: z.int().min(1).max(PERIOD_MINUTES),
  /** What teacher and learners do, in a few sentences. */
  do: Text,
  ...About,
});

/** Work outside the period. */
const Task = z.strictObject({ do: Text, ...About });

const Period = z.strictObject({
  title: Text,
  steps: z.array(Step).min(1, 'a period has at least one step'),
  homework: z.array(Task).default([]),
});

const Track = z.strictObject({
  /** Part of its address, `/teachers/<id>/`. */
  id: Id,
  title: Text,
  /** For whom it is and what it comes to, in a sentence or two. */
  summary: Text,
  /** What to have ready, one thing each. */
  prepare: z.array(Text).min(1),
  periods: z.array(Period).min(1, 'a track has at least one period'),
  /** Work after the last period. */
  after: z.array(Task).default([]),
  /** What the track leaves out, and what that costs. */
  without: z.array(z.strictObject({ what: Text, cost: Text })).min(1),
});

export const TracksFile = z.strictObject({ tracks: z.array(Track) });

export type Track = z.output<typeof Track>;
export type TrackStep = z.output<typeof Step>;
export type TrackTask = z.output<typeof Task>;
