import { describe, expect, it } from 'vitest';
import { coursePicture, courseTile, PICTURE_WIDTH } from '../../../cards/parts/course-picture.ts';
import { pixelsOf } from '../../support/png-pixels.ts';
import { course } from '../samples.ts';

const shown = (thumbnailUrl: string | null) => coursePicture(course('Excel', { id: 'excel', thumbnailUrl }));

describe('the picture of a course', () => {
  it('is the one of the catalogue', () => {
    expect(shown('https://learning.example.com/a.png')).toBe('https://learning.example.com/a.png');
  });

  it.each([
    null,
    'http://learning.example.com/a.png',
    'javascript:alert(1)',
    'data:image/png;base64,AA',
    'https://',
  ])('is a tile where the catalogue has %s', (url) => {
    expect(shown(url)).toBe(courseTile('excel'));
  });

  it('is a tile where its address is too long for a list', () => {
    expect(shown(`https://learning.example.com/${'a'.repeat(300)}`)).toBe(courseTile('excel'));
  });
});

describe('a tile', () => {
  const tiles = Array.from({ length: 200 }, (_, i) => courseTile(`course-${i}`));

  it('is the same for the same course, and seldom that of another', () => {
    expect(courseTile('course-7')).toBe(tiles[7]);
    expect(new Set(tiles).size).toBeGreaterThan(195);
  });

  it('comes in several colours', () => {
    const colours = tiles.map((tile) => String(pixelsOf(tile).at(PICTURE_WIDTH, 4)));
    expect(new Set(colours).size).toBe(8);
  });

  it('is square, the same left and right, and has round corners', () => {
    for (const tile of tiles.slice(0, 20)) {
      const { width, height, at } = pixelsOf(tile);
      expect([width, height]).toEqual([2 * PICTURE_WIDTH, 2 * PICTURE_WIDTH]);
      for (let y = 0; y < height; y += 5)
        for (let x = 0; x < width / 2; x += 3) expect(at(x, y)).toEqual(at(width - 1 - x, y));
      expect(at(0, 0)[3]).toBe(0);
    }
  });

  it('is small', () => {
    expect(Math.max(...tiles.map(({ length }) => length))).toBeLessThan(340);
  });
});
