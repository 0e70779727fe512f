import { afterwards } from './afterwards.ts';
import { score } from './effect.ts';
import { heldOut } from './held-out.ts';
import { independent } from './independent.ts';
import { last } from './last.ts';
import type { Line } from './line.ts';
import { tuning } from './tuning.ts';
import { corpusCatalogue } from './world.ts';

/** Prints how many lines of each part have the effect they must have, and every one that has not. */
const catalogue = await corpusCatalogue();
const reveal = process.argv.includes('--held-out');
const parts: readonly (readonly [string, readonly Line[]])[] = [
  ['tuning', tuning],
  ['held out', heldOut],
  ['independent', independent],
  ['afterwards', afterwards],
  ['last', last],
];
for (const [name, lines] of parts) {
  const scored = score(lines, catalogue);
  const right = scored.filter((one) => one.right).length;
  const wrong = scored.filter((one) => one.wrongWrite).length;
  const share = ((100 * right) / lines.length).toFixed(1);
  process.stdout.write(`${name}: ${right} of ${lines.length} right (${share} %), wrong writes: ${wrong}\n`);
  for (const { line, got, right: fine, wrongWrite } of reveal || name !== 'held out' ? scored : []) {
    if (!fine)
      process.stdout.write(
        `${wrongWrite ? '!!' : '  '} [${line[1]}] ${line[0]}\n     must ${line[2]}\n     does ${got}\n`,
      );
  }
}
