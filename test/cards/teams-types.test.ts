import { describe, expect, it } from 'vitest';
import { speechIn } from '../support/speech.ts';
import { readCardTypes } from '../support/teams-card-types.ts';
import { elements } from './lint.ts';
import { states } from './states.ts';

const { problemsOf } = readCardTypes();
const speech = speechIn('en');
const nodes = states.flatMap(({ make }) => elements(make(speech)));

describe('what Teams draws, by Microsoft’s own types', () => {
  it.each([...new Set(nodes.map(({ type }) => String(type)))])('%s is used as they say', (type) => {
    const problems = nodes.filter((node) => node.type === type).flatMap(problemsOf);
    expect([...new Set(problems)]).toEqual([]);
  });

  it('has what is newer than any published version', () => {
    expect(nodes.map(({ type }) => type)).toContain('ProgressBar');
  });

  it.each([
    ['a type that there is not', { type: 'Bar' }, 'Bar: no such type'],
    ['a property that there is not', { type: 'ProgressBar', val: 3 }, 'ProgressBar.val: no such property'],
    [
      'a colour of another element',
      { type: 'ProgressBar', color: 'Dark' },
      'ProgressBar.color: "Dark" is no ProgressBarColor',
    ],
    ['a text for a number', { type: 'ProgressBar', value: '3' }, 'ProgressBar.value: "3" is no number'],
    ['a picture without its address', { type: 'Image' }, 'Image.url: missing'],
  ])('sees %s', (_, node, problem) => {
    expect(problemsOf(node)).toEqual([problem]);
  });
});
