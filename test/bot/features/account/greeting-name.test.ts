import { expect, it } from 'vitest';
import { greetingName } from '../../../../bot/features/account/greeting-name.ts';

it.each([
  ['Alex Wilber', undefined, 'Alex'],
  ['Wilber, Alex', undefined, 'Alex'],
  ['Guimarães, Inês da Conceição (External)', undefined, 'Inês'],
  ['Dr. Megan Bowen', undefined, 'Megan'],
  ['J. R. Smith', undefined, 'J. R. Smith'],
  ['van der Berg, Anna Maria [Contractor]', undefined, 'Anna'],
  ['田中 美咲', undefined, '田中 美咲'],
  ['김민준', undefined, '김민준'],
  ['Алексей Иванов', undefined, 'Алексей'],
  ['Ægir', undefined, 'Ægir'],
  ['Bowen, Megan', 'Meg', 'Meg'],
  ['Mary Jane Watson', 'Mary Jane', 'Mary Jane'],
  ['Alex Wilber', '  ', 'Alex'],
  ['  ', undefined, null],
  ['(External)', undefined, null],
])('%j with the given name %j is greeted as %j', (displayName, givenName, called) => {
  expect(greetingName(displayName, givenName)).toBe(called);
});
