import fc from 'fast-check';
import {
  costOf,
  costOfLeading,
  type Hard,
  hardWorld,
  onceSlow,
  titlesOf,
  worstTexts,
} from './worst-cases.ts';

/**
 * `npm run costliest -- [texts] [seed]`: of so many made-up texts (3,000 when none are named) those that take most
 * processor time, in each of the hard catalogues, and what they take for each step that is counted. Ends with 1 where
 * one takes more than 50 ms, tried often: how fast the machine is counts, so this is no part of the tests.
 */
const [texts = '3000', seed = '1'] = process.argv.slice(2);
const SHOWN = 6;
/** Processor time that no text may take, in milliseconds. */
const MOST_MS = 50;
/** Tries, of which the quickest counts: what was compiled or collected meanwhile is not the text's. */
const TRIES = 5;
let tooSlow = 0;
const print = (line: string) => process.stdout.write(`${line}\n`);

for (const hard of Object.keys(titlesOf) as Hard[]) {
  const world = await hardWorld(hard);
  const said = [...onceSlow, ...fc.sample(worstTexts(hard), { numRuns: Number(texts), seed: Number(seed) })];
  for (const [who, cost] of [
    ['', costOf],
    [', of who leads others', costOfLeading],
  ] as const) {
    const quickest = (text: string) =>
      Array.from({ length: TRIES }, () => cost(text, world)).reduce((a, b) => (a.ms < b.ms ? a : b));
    const costs = said.map((text) => cost(text, world)).sort((a, b) => b.ms - a.ms);
    const again = costs.slice(0, 10 * SHOWN).map(({ text }) => quickest(text));
    tooSlow += again.filter(({ ms }) => ms > MOST_MS).length;
    print(
      `${hard}${who}: ${again.filter(({ refused }) => refused).length} of the costliest ${again.length} refused`,
    );
    for (const { text, ms, steps, refused } of again.sort((a, b) => b.ms - a.ms).slice(0, SHOWN))
      print(
        `${ms.toFixed(1).padStart(6)} ms ${String(steps).padStart(8)} steps ${Math.round((1e6 * ms) / steps)} ns each${refused ? ', refused' : ''}: ${JSON.stringify(text.slice(0, 90))}`,
      );
  }
}
process.exitCode = tooSlow > 0 ? 1 : 0;
