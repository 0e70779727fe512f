import { crc32 } from 'node:zlib';

/** A picture of a moving one, and how long it stands, in milliseconds. */
export interface Frame {
  readonly png: Buffer;
  readonly ms: number;
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * PNGs of one size and kind as one that moves, over and over: an animated PNG (w3.org/TR/png-3, 11.3.6). What cannot play it
 * shows the first. Throws when they are not alike.
 */
export function movingPicture(frames: readonly Frame[]): Buffer {
  const [first] = frames;
  if (first === undefined) throw new Error('a moving picture needs a frame');
  const header = headerOf(first.png);
  let number = 0;
  const moving = frames.flatMap(({ png, ms }, place) => {
    if (!headerOf(png).equals(header)) throw new Error(`frame ${place + 1} has another size or kind`);
    const control = Buffer.alloc(26);
    control.writeUInt32BE(number++, 0);
    header.copy(control, 4, 0, 8);
    control.writeUInt16BE(ms, 20);
    control.writeUInt16BE(1_000, 22);
    const data = chunksOf(png).filter(({ type }) => type === 'IDAT');
    return [
      chunk('fcTL', control),
      ...data.map(({ data }) =>
        place === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([numbered(number++), data])),
      ),
    ];
  });
  const control = Buffer.concat([numbered(frames.length), numbered(0)]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('acTL', control),
    ...moving,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const headerOf = (png: Buffer) => chunksOf(png).find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(0);

export function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

function numbered(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbered(data.length), named, numbered(crc32(named))]);
}
