import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetingLink } from '../../../src/learning/next/meeting-link.ts';

const meeting = { subject: 'Excel Basics', content: '', startsAt: '2026-11-27T13:00:00.000Z', minutes: 60 };

test('the form is filled in as Microsoft writes such an address', () => {
  expect(meetingLink({ ...meeting, content: 'https://learning.example/excel?a=1&b=2' })).toBe(
    [
      'https://teams.microsoft.com/l/meeting/new?subject=Excel%20Basics',
      'startTime=2026-11-27T13%3A00%3A00%2B00%3A00',
      'endTime=2026-11-27T14%3A00%3A00%2B00%3A00',
      'content=https%3A%2F%2Flearning.example%2Fexcel%3Fa%3D1%26b%3D2',
    ].join('&'),
  );
});

test('whatever the course is called, it is one address with these four fields, and not too long', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 900 }),
      fc.integer({ min: 1, max: 600 }),
      (subject, content, minutes) => {
        const url = new URL(meetingLink({ ...meeting, subject, content, minutes }));
        expect([...url.searchParams.keys()]).toEqual(['subject', 'startTime', 'endTime', 'content']);
        const { startTime = '', endTime = '' } = Object.fromEntries(url.searchParams);
        expect(Date.parse(endTime) - Date.parse(startTime)).toBe(minutes * 60_000);
        expect(url.searchParams.get('subject')?.length).toBeLessThanOrEqual(300);
      },
    ),
  );
});
