/** What pages say to the service worker. */

/** To one that waits: take over from the old one. */
export const TAKE_OVER = 'take-over';

/** Are all files of the list here? It answers true or false through the port that comes along. */
export const IS_COMPLETE = 'is-complete';
