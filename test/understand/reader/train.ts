import { type Class, classes } from '../../../bot/understand/reader/classes.ts';
import { BUCKETS, featuresOf, type Skeleton } from '../../../bot/understand/reader/features.ts';
import { WEIGHTS_SIZE } from '../../../bot/understand/reader/reader.ts';

/** A message and what it meant. */
export interface Example {
  readonly skeleton: Skeleton;
  readonly meant: Class;
}

const EPOCHS = 12;
const RATE = 0.6;
/** Smaller gradients change nothing that is left after rounding. */
const LEAST_GRADIENT = 1e-5;
const MOST = 127;

/**
 * The weights of a multinomial logistic regression over these examples, as `createReader` reads them: AdaGrad, each example
 * once an epoch in an order that is the same every time, so that the same examples give the same bytes.
 */
export function train(examples: readonly Example[]): Uint8Array {
  const weights = new Float32Array(BUCKETS * classes.length);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const samples = examples.map(({ skeleton, meant }) => ({
    ...featuresOf(skeleton),
    meant: classes.indexOf(meant),
  }));
  const next = shuffler();
  const shares = new Float64Array(classes.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { places, value, meant } of next(samples)) {
      shares.fill(0);
      for (const place of places)
        for (let n = 0; n < shares.length; n += 1)
          shares[n] = (shares[n] ?? 0) + (weights[place * shares.length + n] ?? 0) * value;
      normalise(shares);
      for (let n = 0; n < shares.length; n += 1) {
        const gradient = ((shares[n] ?? 0) - (n === meant ? 1 : 0)) * value;
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        for (const place of places) {
          const at = place * shares.length + n;
          squares[at] = (squares[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
  }
  return quantised(weights);
}

function normalise(scores: Float64Array): void {
  const most = Math.max(...scores);
  let all = 0;
  for (let n = 0; n < scores.length; n += 1) {
    scores[n] = Math.exp((scores[n] ?? 0) - most);
    all += scores[n] ?? 0;
  }
  for (let n = 0; n < scores.length; n += 1) scores[n] = (scores[n] ?? 0) / all;
}

/** Shuffles by a linear congruential generator with a fixed seed. */
function shuffler() {
  let seed = 1;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  return <T>(all: readonly T[]): readonly T[] => {
    const order = [...all];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [order[at], order[other]] = [order[other] as T, order[at] as T];
    }
    return order;
  };
}

/** Each class in 127 steps of its own size. */
function quantised(weights: Float32Array): Uint8Array {
  const file = new Uint8Array(WEIGHTS_SIZE);
  const view = new DataView(file.buffer);
  for (let n = 0; n < classes.length; n += 1) {
    let most = 0;
    for (let at = n; at < weights.length; at += classes.length)
      most = Math.max(most, Math.abs(weights[at] ?? 0));
    const step = Math.fround(most / MOST || 1);
    view.setFloat32(4 * n, step, true);
    for (let at = n; at < weights.length; at += classes.length)
      view.setInt8(4 * classes.length + at, Math.round((weights[at] ?? 0) / step));
  }
  return file;
}
