import { describe, expect, it } from 'vitest';
import { memoize } from '../src/memoize.ts';

function counted(most: number) {
  const made: string[] = [];
  const get = memoize(most, (first: string, second: string) => {
    made.push(`${first}${second}`);
    return made.length;
  });
  return { made, get };
}

describe('what is memoized', () => {
  it('is made once for the same arguments, and apart for others', () => {
    const { made, get } = counted(10);
    expect([get('a', 'b'), get('a', 'b'), get('b', 'a'), get('ab', ''), get('a', 'b')]).toEqual([
      1, 1, 2, 3, 1,
    ]);
    expect(made).toEqual(['ab', 'ba', 'ab']);
  });

  it('is never more than was said, and the oldest goes first', () => {
    const { made, get } = counted(2);
    for (const first of ['a', 'b', 'c']) get(first, '');
    get('c', '');
    get('b', '');
    expect(made).toEqual(['a', 'b', 'c']);
    get('a', '');
    expect(made).toEqual(['a', 'b', 'c', 'a']);
  });
});
