import { expect, test } from 'vitest';
import { isShare } from '../../../src/ledger/database/sqlite-path.ts';

test.each(['\\\\server\\share', '//server/share', '\\\\?\\UNC\\server\\share', '\\\\.\\unc\\server\\share'])(
  '%s is on another machine, where SQLite cannot keep its file',
  (path) => {
    expect(isShare(path)).toBe(true);
  },
);

test.each([
  'C:\\coursemate',
  '\\\\?\\C:\\coursemate',
  '\\\\.\\C:\\coursemate',
  '/srv/coursemate',
  'coursemate',
])('%s is on this one', (path) => {
  expect(isShare(path)).toBe(false);
});
