import { score } from './effect.ts';
import { parts } from './parts.ts';
import { corpusCatalogue } from './world.ts';

/** Prints how many lines of each part have the effect they must have, and every one that has not. */
const catalogue = await corpusCatalogue();
const reveal = process.argv.includes('--held-out');
const print = (line: string) => process.stdout.write(`${line}\n`);
const share = (right: number, of: number) => `${((100 * right) / of).toFixed(1)} %`;

const all = parts.map(({ name, lines, unseen, first }) => {
  const scored = score(lines, catalogue);
  const wrong = scored.filter(({ right }) => !right);
  const right = lines.length - wrong.length;
  const writes = scored.filter(({ wrongWrite }) => wrongWrite).length;
  print(
    `${name}: ${right} of ${lines.length} right (${share(right, lines.length)}), wrong writes: ${writes}`,
  );
  if (first !== undefined)
    print(
      `   at first ${share(first.right, lines.length)}, labels reviewed ${share(first.reviewed, lines.length)}, wrong writes: ${first.wrongWrites}`,
    );
  for (const { line, got, wrongWrite } of reveal || !unseen ? wrong : [])
    print(`${wrongWrite ? '!!' : '  '} [${line[1]}] ${line[0]}\n     must ${line[2]}\n     does ${got}`);
  return { right, lines: lines.length, writes };
});
const sum = (key: 'right' | 'lines' | 'writes') => all.reduce((total, part) => total + part[key], 0);
print(
  `all: ${sum('right')} of ${sum('lines')} right (${share(sum('right'), sum('lines'))}), wrong writes: ${sum('writes')}`,
);
