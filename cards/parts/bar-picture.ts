import { memoize } from '../../src/memoize.ts';
import { type Colour, isBeyondCorner, pngUri } from '../engine/png.ts';

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

/** A stretch of a bar: how much of the whole it is. */
export interface BarPart {
  readonly share: number;
  readonly colour: BarColour;
}

/**
 * A bar with round ends as a picture, a data URI: its parts in the direction of reading, then what is left over. Whatever there is
 * of the whole can be seen, however little.
 */
export function barPicture(
  width: number,
  parts: readonly BarPart[],
  { whole = 100, direction }: { readonly whole?: number; readonly direction?: 'rtl' | undefined } = {},
): string {
  const across = width * SCALE;
  const taken = parts.reduce((sum, { share }) => sum + share, 0);
  const widths = widthsOf([...parts.map(({ share }) => share), Math.max(0, whole - taken)], across);
  const colours = parts.map(({ colour }) => colour);
  return drawn(across, widths.join(' '), colours.join(' '), direction ?? 'ltr');
}

/** The same few pictures come again and again, and only their pixels tell them apart. */
const drawn = memoize(MOST_KEPT, (across: number, widths: string, colours: string, direction: string) => {
  let reached = 0;
  const ends = widths.split(' ').map((width) => {
    reached += Number(width);
    return reached;
  });
  const painted = colours === '' ? [] : (colours.split(' ') as BarColour[]);
  const high = BAR_HEIGHT * SCALE;
  return pngUri(across, high, [NOTHING, TRACK, ...painted.map((colour) => barColours[colour])], (x, y) => {
    if (isBeyondCorner(x, y, { width: across, height: high, radius: high / 2 })) return 0;
    const along = direction === 'rtl' ? across - 1 - x : x;
    const part = ends.findIndex((end) => along < end);
    return part === -1 || part === painted.length ? 1 : part + 2;
  });
});

/** How wide each part is in pixels: what is too narrow to be seen takes from the widest. */
function widthsOf(shares: readonly number[], across: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0) || 1;
  let reached = 0;
  const widths = shares.map((share) => {
    const from = Math.round((reached / whole) * across);
    reached += share;
    return Math.round((reached / whole) * across) - from;
  });
  const present = [...shares.keys()].filter((i) => (shares[i] ?? 0) > 0);
  const least = Math.min(BAR_HEIGHT * SCALE, Math.floor(across / Math.max(1, present.length)));
  const width = (i: number) => widths[i] ?? 0;
  for (;;) {
    const [narrowest = -1, ...others] = present.toSorted((a, b) => width(a) - width(b));
    const widest = others.at(-1);
    if (widest === undefined || width(narrowest) >= least) return widths;
    widths[narrowest] = width(narrowest) + 1;
    widths[widest] = width(widest) - 1;
  }
}
