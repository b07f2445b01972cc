import { expect, test } from 'vitest';
import { reasonOf } from './saving.ts';

test.each([
  ['a quota', new DOMException('', 'QuotaExceededError'), 'full'],
  [
    'a full disk in Chromium',
    new DOMException('IO error: 000003.log: FILE_ERROR_NO_SPACE (8)', 'UnknownError'),
    'full',
  ],
  ['a frame without storage', new DOMException('', 'SecurityError'), 'denied'],
  ['no IndexedDB', new ReferenceError('indexedDB is not defined'), 'denied'],
  ['a newer page', new DOMException('', 'VersionError'), 'outdated'],
  ['no answer', new DOMException('', 'TimeoutError'), 'blocked'],
  ['an unknown error', new DOMException('', 'UnknownError'), 'failed'],
  ['an abort without a cause', null, 'failed'],
])('names the reason behind %s', (_name, error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
