import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BAR_HEIGHT, type BarColour, barColours, barPicture } from '../../../cards/parts/bar-picture.ts';
import progressBar from '../../../cards/parts/progress-bar.json' with { type: 'json' };
import { themes } from '../../gallery/themes.ts';
import { pixelsOf } from '../../support/png-pixels.ts';

const WIDTH = 100;
const isFilled = (parts: Parameters<typeof barPicture>[1]) => {
  const { width, height, at } = pixelsOf(barPicture(WIDTH, parts));
  return (
    Array.from({ length: width }, (_, x) => at(x, height / 2)).filter(([, , , opacity]) => opacity === 255)
      .length / width
  );
};

/** How many pixels in the middle of a bar each colour has, and how many what is left over. */
function pixelsEach(shares: Readonly<Partial<Record<BarColour, number>>>, whole: number) {
  const parts = Object.entries(shares).map(([colour, share]) => ({ colour: colour as BarColour, share }));
  const { width, height, at } = pixelsOf(barPicture(WIDTH, parts, { whole }));
  const row = Array.from({ length: width }, (_, x) => String(at(x, height / 2).slice(0, 3)));
  const pixels = (colour: readonly number[]) =>
    row.filter((one) => one === String(colour.slice(0, 3))).length;
  const filled = Object.keys(shares).map((name) => [name, pixels(barColours[name as BarColour])] as const);
  return { ...Object.fromEntries(filled), left: pixels([128, 128, 128]) };
}

describe('the picture of a bar', () => {
  it('is as high as the card says, for a dense screen', () => {
    expect(pixelsOf(barPicture(WIDTH, [])).height).toBe(2 * BAR_HEIGHT);
    expect(JSON.stringify(progressBar)).toContain(`"height":"${BAR_HEIGHT}px"`);
  });

  it.each([0, 25, 40, 50, 90, 100])('is filled to %i per cent', (share) => {
    expect(isFilled([{ share, colour: 'accent' }])).toBeCloseTo(share / 100);
  });

  it('shows the least that is done and the least that is left', () => {
    expect(isFilled([{ share: 1, colour: 'accent' }])).toBeGreaterThan(0);
    expect(isFilled([{ share: 99, colour: 'accent' }])).toBeLessThan(1);
  });

  it.each([
    [{ good: 98, attention: 1 }, 100, { good: 176, attention: 12, left: 12 }],
    [{ good: 30, accent: 1, attention: 1 }, 32, { good: 176, accent: 12, attention: 12, left: 0 }],
    [
      { good: 1, accent: 1, warning: 1, attention: 997 },
      1000,
      { good: 12, accent: 12, warning: 12, attention: 164, left: 0 },
    ],
    [{ good: 0, accent: 1, attention: 0 }, 300, { good: 0, accent: 12, attention: 0, left: 188 }],
    [{ good: 1, accent: 1, attention: 1 }, 3, { good: 67, accent: 66, attention: 67, left: 0 }],
    [{ good: 1, attention: 1 }, 0, { good: 100, attention: 100, left: 0 }],
  ])('shows every part that there is: %j of %i', (shares, whole, pixels) => {
    expect(pixelsEach(shares, whole)).toEqual(pixels);
  });

  it('fills from the right where people read from the right', () => {
    const of = (direction?: 'rtl') => {
      const { width, height, at } = pixelsOf(
        barPicture(WIDTH, [{ share: 30, colour: 'good' }], { direction }),
      );
      return Array.from({ length: width }, (_, x) => String(at(x, height / 2)));
    };
    expect(of('rtl')).toEqual(of().toReversed());
    expect(of('rtl')).not.toEqual(of());
  });

  it('is the same picture where the pixels are the same', () => {
    const of = (done: number, all: number) =>
      barPicture(WIDTH, [{ share: done, colour: 'good' }], { whole: all });
    expect(of(1, 3)).toBe(of(100, 300));
    expect(of(1, 3)).not.toBe(of(1, 2));
  });

  it('has its parts from left to right, and round ends', () => {
    const { width, height, at } = pixelsOf(
      barPicture(WIDTH, [
        { share: 50, colour: 'good' },
        { share: 25, colour: 'attention' },
      ]),
    );
    const middle = height / 2;
    expect([20, 120, 180].map((x) => at(x, middle).slice(0, 3))).toEqual([
      barColours.good.slice(0, 3),
      barColours.attention.slice(0, 3),
      [128, 128, 128],
    ]);
    expect([at(0, 0)[3], at(width - 1, 0)[3]]).toEqual([0, 0]);
  });

  it('is a sound file, and small', () => {
    const uri = barPicture(200, [{ share: 40, colour: 'accent' }]);
    const file = Buffer.from(uri.split(',')[1] ?? '', 'base64');
    for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
      const end = at + 8 + file.readUInt32BE(at);
      expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)));
    }
    expect(uri.length).toBeLessThan(300);
  });

  it.each(Object.entries(barColours))('%s is told from a light, a dark and a black card', (_, colour) => {
    for (const theme of Object.values(themes))
      expect(contrast(colour.slice(0, 3), rgb(theme.card))).toBeGreaterThanOrEqual(3);
  });
});

const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const light = (colour: readonly number[]) => {
  const [r = 0, g = 0, b = 0] = colour.map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
function contrast(one: readonly number[], other: readonly number[]): number {
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
