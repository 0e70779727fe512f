import { type Class, classes } from './classes.ts';
import { BUCKETS, featuresOf, type Skeleton } from './features.ts';

/** How probable each class is for a message, from 0 to 1; they add up to 1. */
export type Probabilities = Readonly<Record<Class, number>>;

/** Tells what was probably meant. It decides nothing: see `decide.ts`. */
export interface Reader {
  readonly read: (skeleton: Skeleton) => Probabilities;
}

/** Bytes of a file of weights: how much a step of each class counts, then a signed byte for each place and class. */
export const WEIGHTS_SIZE = 4 * classes.length + BUCKETS * classes.length;

/** A linear model, one for all languages, from the weights that `npm run learn` writes. Refuses a file of another size. */
export function createReader(file: Uint8Array): Reader {
  if (file.byteLength !== WEIGHTS_SIZE) throw new Error('these are not the weights of this reader');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const steps = classes.map((_, n) => view.getFloat32(4 * n, true));
  const weights = new Int8Array(file.buffer, file.byteOffset + 4 * classes.length, BUCKETS * classes.length);
  return {
    read(skeleton) {
      const { places, value } = featuresOf(skeleton);
      const sums = new Int32Array(classes.length);
      for (const place of places) {
        const from = place * classes.length;
        for (let n = 0; n < sums.length; n += 1) sums[n] = (sums[n] ?? 0) + (weights[from + n] ?? 0);
      }
      const scores = steps.map((step, n) => (sums[n] ?? 0) * step * value);
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const all = shares.reduce((sum, share) => sum + share, 0);
      return Object.fromEntries(classes.map((name, n) => [name, (shares[n] ?? 0) / all])) as Record<
        Class,
        number
      >;
    },
  };
}
