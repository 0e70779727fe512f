import { memoize } from '../../src/memoize.ts';
import { type Colour, isBeyondCorner, pngUri } from '../engine/png.ts';
import type { CourseView } from '../views.ts';

/** How wide the picture of a course is in a list, in pixels of the card; the block `open-row` says the same. */
export const PICTURE_WIDTH = 40;
/** Longer addresses would make a list too big to send. */
const URL_LIMIT = 250;
/** Pixels of a tile to one of the card, for dense screens. */
const SCALE = 2;
const CELLS = 5;
const MOST_KEPT = 5_000;

const NOTHING: Colour = [0, 0, 0, 0];
const FIGURE: Colour = [255, 255, 255, 255];
/** Of Fluent's palette of shared colours: each seen on a light and on a dark card. */
const tints: readonly Colour[] = [
  [73, 130, 5, 255],
  [0, 120, 168, 255],
  [104, 118, 216, 255],
  [140, 100, 200, 255],
  [191, 62, 138, 255],
  [202, 80, 16, 255],
  [0, 131, 122, 255],
  [160, 110, 20, 255],
];

/** The address of the picture: that of the catalogue, or a tile drawn from the course's id: always the same for the same course. */
export function coursePicture({ id, thumbnailUrl }: CourseView): string {
  const isUsable = thumbnailUrl != null && thumbnailUrl.length <= URL_LIMIT && isWeb(thumbnailUrl);
  return isUsable ? thumbnailUrl : courseTile(id);
}

const isWeb = (url: string) => /^https:\/\//i.test(url) && URL.canParse(url);

/** A square in the colour of the course with a figure that is the same left and right, as a data URI. */
export const courseTile = memoize(MOST_KEPT, (courseId: string) => {
  const hash = hashed(courseId);
  const side = PICTURE_WIDTH * SCALE;
  const cell = 2 * Math.round((side * 0.35) / CELLS);
  const margin = (side - cell * CELLS) / 2;
  const square = { width: side, height: side, radius: side / 8 };
  return pngUri(side, side, [NOTHING, tints[hash % tints.length] ?? NOTHING, FIGURE], (x, y) => {
    if (isBeyondCorner(x, y, square)) return 0;
    const column = Math.floor((x - margin) / cell);
    const row = Math.floor((y - margin) / cell);
    if (Math.min(column, row) < 0 || Math.max(column, row) >= CELLS) return 1;
    const mirrored = Math.min(column, CELLS - 1 - column);
    return (hash >>> (3 + mirrored * CELLS + row)) & 1 ? 2 : 1;
  });
});

/** FNV-1a, stirred so that ids that differ in their last letter differ in every bit. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
