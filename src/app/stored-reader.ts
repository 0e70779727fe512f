import { readFileSync } from 'node:fs';
import { createReader, type Reader } from '../../bot/understand/reader/reader.ts';

const weights = new URL('../../bot/understand/reader/weights.bin', import.meta.url);
let reader: Reader | undefined;

/** The reader with the weights in the tree, read when it is first asked: a start does not wait for them. */
export const storedReader: Reader = {
  read(skeleton) {
    reader ??= createReader(readFileSync(weights));
    return reader.read(skeleton);
  },
};
