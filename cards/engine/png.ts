import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue, and how opaque: 0 to 255 each. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;

/** A small PNG of at most 16 colours as a data URI; `at` says which of them a pixel has. */
export function pngUri(
  width: number,
  height: number,
  colours: readonly Colour[],
  at: (x: number, y: number) => number,
): string {
  const depth = colours.length <= 2 ? 1 : colours.length <= 4 ? 2 : 4;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, INDEXED], 8);
  const file = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap(([red, green, blue]) => [red, green, blue]))),
    chunk('tRNS', Buffer.from(seenThrough(colours))),
    chunk('IDAT', deflateSync(rows(width, height, depth, at), { windowBits: 9, memLevel: 1, level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${file.toString('base64')}`;
}

/** Width, height and the radius of its corners, in pixels. */
export interface RoundRectangle {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** True for a pixel of a rectangle that its round corners leave out. */
export function isBeyondCorner(x: number, y: number, { width, height, radius }: RoundRectangle): boolean {
  const across = Math.max(radius - (x + 0.5), x + 0.5 - (width - radius));
  const down = Math.max(radius - (y + 0.5), y + 0.5 - (height - radius));
  return across > 0 && down > 0 && across ** 2 + down ** 2 > radius ** 2;
}

/** How opaque each colour is, up to the last that is not wholly so. */
function seenThrough(colours: readonly Colour[]): readonly number[] {
  const last = colours.findLastIndex(([, , , opacity]) => opacity < 255);
  return colours.slice(0, last + 1).map(([, , , opacity]) => opacity);
}

/** Each row begins with its filter, which is none; several pixels share a byte, the first in its highest bits. */
function rows(width: number, height: number, depth: number, at: (x: number, y: number) => number): Buffer {
  const bytes = 1 + Math.ceil((width * depth) / 8);
  const image = Buffer.alloc(bytes * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const bit = x * depth;
      const place = y * bytes + 1 + (bit >> 3);
      image[place] = (image[place] ?? 0) | (at(x, y) << (8 - depth - (bit & 7)));
    }
  }
  return image;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
