import { IANAZone } from 'luxon';
import { afterEach, expect, test, vi } from 'vitest';
import { fromDateTimeTimeZone } from '../../../src/graph/learning/due-date-time.ts';

afterEach(() => void vi.restoreAllMocks());

test('whether there is such a zone is found out once for each, not for each activity', () => {
  const looked = vi.spyOn(IANAZone, 'isValidZone');
  const zones = ['Europe/Lisbon', 'America/Bogota', 'tzone://Microsoft/Utc', 'no zone at all'];
  for (let n = 0; n < 1_000; n++)
    for (const timeZone of zones) fromDateTimeTimeZone({ dateTime: '2026-11-21T09:00:00', timeZone });
  // once by us, and once by luxon, which has a cache of its own
  expect(looked.mock.calls.length).toBeLessThanOrEqual(2 * zones.length);
});

test('what others write for a zone is not kept for ever', () => {
  const looked = vi.spyOn(IANAZone, 'isValidZone');
  const due = (timeZone: string) => fromDateTimeTimeZone({ dateTime: '2026-11-21T09:00:00', timeZone });
  due('Asia/Tokyo');
  for (let n = 0; n < 5_000; n++) due(`made up ${n}`);
  looked.mockClear();
  expect(due('Asia/Tokyo')).toBe('2026-11-21T00:00:00.000Z');
  expect(looked).toHaveBeenCalledOnce();
});
