import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of a pixel. */
  readonly at: (x: number, y: number) => readonly number[];
}

/** What an indexed PNG without filters shows, from its data URI; throws at anything else. */
export function pixelsOf(uri: string): Pixels {
  const file = Buffer.from(uri.replace(/^data:image\/png;base64,/, ''), 'base64');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    chunks.set(
      file.toString('latin1', at + 4, at + 8),
      file.subarray(at + 8, at + 8 + file.readUInt32BE(at)),
    );
  const [header, palette, opacity, data] = ['IHDR', 'PLTE', 'tRNS', 'IDAT'].map((type) => {
    const found = chunks.get(type);
    if (found === undefined) throw new Error(`no ${type}`);
    return found;
  }) as [Buffer, Buffer, Buffer, Buffer];
  const [width, height, depth] = [header.readUInt32BE(0), header.readUInt32BE(4), header.readUInt8(8)];
  const image = inflateSync(data);
  const bytes = 1 + Math.ceil((width * depth) / 8);
  return {
    width,
    height,
    at: (x, y) => {
      const byte = image.readUInt8(y * bytes + 1 + ((x * depth) >> 3));
      const index = (byte >> (8 - depth - ((x * depth) & 7))) & (2 ** depth - 1);
      return [...palette.subarray(index * 3, index * 3 + 3), opacity[index] ?? 255];
    },
  };
}
