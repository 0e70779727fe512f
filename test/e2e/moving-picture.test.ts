import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chunksOf, movingPicture } from './moving-picture.ts';

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A grey picture of one dot. */
function dot(grey: number, width = 1): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(1, 4);
  header[8] = 8;
  const row = deflateSync(Buffer.from([0, ...new Array<number>(width).fill(grey)]));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ...[chunk('IHDR', header), chunk('IDAT', row), chunk('IEND', Buffer.alloc(0))],
  ]);
}

test('a moving picture has each frame, in order, for as long as it stands', () => {
  const moving = movingPicture([
    { png: dot(10), ms: 900 },
    { png: dot(20), ms: 2_200 },
  ]);
  const chunks = chunksOf(moving);
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND']);
  expect(chunks[1]?.data.readUInt32BE(0)).toBe(2);
  expect([chunks[2], chunks[4]].map((control) => control?.data.readUInt16BE(20))).toEqual([900, 2_200]);
  // numbered through: controls and data of later frames
  expect([chunks[2], chunks[4], chunks[5]].map((one) => one?.data.readUInt32BE(0))).toEqual([0, 1, 2]);
  expect(chunks[5]?.data.subarray(4)).toEqual(chunksOf(dot(20))[1]?.data);
});

test('frames of different sizes are refused', () => {
  expect(() =>
    movingPicture([
      { png: dot(10), ms: 1 },
      { png: dot(10, 2), ms: 1 },
    ]),
  ).toThrow('another size');
});
