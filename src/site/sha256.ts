import { createHash } from 'node:crypto';
import type { Hash } from '../evidence/bank.ts';

/** SHA-256 of a text, in hexadecimal digits. */
export const sha256: Hash = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
