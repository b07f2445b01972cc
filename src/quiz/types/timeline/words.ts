/** Dates as people say them. Only pages and papers use it: the learner's script takes their words. */
import { isDay } from './dates.ts';

const wording = (day: { day?: 'numeric' }) =>
  new Intl.DateTimeFormat('en-GB', { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' });
const [month, day] = [wording({}), wording({ day: 'numeric' })];

/** 'November 2020', or '17 November 2020': the same words on every machine. */
export const inWords = (date: string) => (isDay(date) ? day : month).format(new Date(date));
