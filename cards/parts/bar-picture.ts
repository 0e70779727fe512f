import { type Colour, pngUri } from '../engine/png.ts';

/** Height of every bar, in pixels of the card. */
export const BAR_HEIGHT = 6;

/** Each is told from a light, a dark and a black card alike; a test holds them to 3:1. */
export const barColours = {
  accent: [106, 111, 214, 255],
  good: [47, 158, 79, 255],
  warning: [194, 112, 28, 255],
  attention: [217, 63, 67, 255],
} as const satisfies Readonly<Record<string, Colour>>;
export type BarColour = keyof typeof barColours;

/** What is not filled lets the card shine through. */
const TRACK: Colour = [128, 128, 128, 72];
const NOTHING: Colour = [0, 0, 0, 0];
/** Pixels of the picture to one of the card, for dense screens. */
const SCALE = 2;
/** More than there are pictures that come again and again. */
const MOST_KEPT = 2_000;

/** A stretch of a bar from its left end: whole per cent of the whole. */
export interface BarPart {
  readonly share: number;
  readonly colour: BarColour;
}

const kept = new Map<string, string>();

/** A bar with round ends as a picture, a data URI: its parts from left to right, then what is left over. */
export function barPicture(width: number, parts: readonly BarPart[]): string {
  const key = `${width}|${parts.map(({ share, colour }) => `${share}${colour}`)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const picture = drawn(width, parts);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, picture);
  return picture;
}

function drawn(width: number, parts: readonly BarPart[]): string {
  const [across, high] = [width * SCALE, BAR_HEIGHT * SCALE];
  let reached = 0;
  const ends = parts.map(({ share }) => {
    reached += share;
    return endOf(reached, across);
  });
  return pngUri(across, high, [NOTHING, TRACK, ...parts.map(({ colour }) => barColours[colour])], (x, y) => {
    if (isOutside(x, y, across, high)) return 0;
    const part = ends.findIndex((end) => x < end);
    return part === -1 ? 1 : part + 2;
  });
}

/** The least that is done can be seen, and so can the least that is left. */
function endOf(share: number, across: number): number {
  if (share <= 0) return 0;
  if (share >= 100) return across;
  const least = BAR_HEIGHT * SCALE;
  return Math.min(across - least, Math.max(least, Math.round((share / 100) * across)));
}

/** Beyond the round ends. */
function isOutside(x: number, y: number, across: number, high: number): boolean {
  const radius = high / 2;
  const away = Math.max(radius - (x + 0.5), x + 0.5 - (across - radius));
  return away > 0 && away ** 2 + (y + 0.5 - radius) ** 2 > radius ** 2;
}
