import { createReader } from '../../../bot/understand/reader/reader.ts';
import { storedReader as trained } from '../../../src/app/stored-reader.ts';
import { type Outcome, outcomeOf, outcomeOfLead, tally } from '../lines/outcome.ts';
import { readManagers, readWriters, type Writer } from '../lines/writers.ts';
import { learntFrom } from '../reader/learnt.ts';
import { train } from '../reader/train.ts';
import { score } from './effect.ts';
import { parts } from './parts.ts';
import { corpusCatalogue } from './world.ts';

/**
 * Prints how many lines of each part have the effect they must have, and every one that has not; then how strangers are
 * understood, a writer a line, those kept aside apart and without their texts. `-- missed` names what the others miss.
 */
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

const reveals = process.argv.includes('missed');
/** `-- in=fr` only writers in this language. */
const only = process.argv.find((one) => one.startsWith('in='))?.slice(3);
const isAsked = ({ language }: { readonly language: string }) => only === undefined || language === only;
/** `-- unseen` reads the lines of each writer with a reader that never saw them. */
const unseen = process.argv.includes('unseen');
const examples = learntFrom(catalogue);
function readerFor({ name }: { readonly name: string }) {
  if (!unseen) return trained;
  const others = [...examples].filter(([writer]) => writer !== name).flatMap(([, some]) => some);
  return createReader(train(others));
}
const row = (name: string, outcomes: readonly Outcome[]) => {
  const { lines, done, onePressAway, askedNeedlessly, wrongWrites } = tally(outcomes);
  const cells = [lines, share(done, lines), share(done + onePressAway, lines), askedNeedlessly, wrongWrites];
  print(`| ${[name, ...cells].join(' | ')} |`);
};
/** How these writers are understood, a row each, those kept aside apart and without their texts. */
function table<State extends string>(
  writers: readonly Writer<State>[],
  outcomeFor: (writer: Writer<State>) => (line: Writer<State>['lines'][number]) => Outcome,
) {
  print('');
  print('| writer | lines | done | done or one press away | asked needlessly | wrong writes |');
  print('|---|---|---|---|---|---|');
  for (const keptAside of [false, true]) {
    if (keptAside && (unseen || reveals)) continue;
    const kind = keptAside ? 'kept aside' : 'trained on';
    const met = writers
      .filter((writer) => writer.keptAside === keptAside)
      .map((writer) => ({ ...writer, outcomes: writer.lines.map(outcomeFor(writer)) }));
    for (const { name, language, outcomes } of met) {
      row(`${name} (${language}, ${kind})`, outcomes);
      if (keptAside || !reveals) continue;
      for (const { line, got, done, onePressAway, wrongWrite } of outcomes)
        if (!done)
          print(
            `${wrongWrite ? '!!' : onePressAway ? ' 1' : '  '} [${line[1]}] ${line[0]}\n     must ${line[2]}\n     does ${got}`,
          );
    }
    for (const [language, some] of Map.groupBy(met, (writer) => writer.language))
      row(
        `**all, ${language}, ${kind}**`,
        some.flatMap(({ outcomes }) => outcomes),
      );
  }
}
table(readWriters().filter(isAsked), (writer) => {
  const reader = readerFor(writer);
  return (line) => outcomeOf(line, catalogue, reader, writer.locale);
});
table(
  readManagers().filter(isAsked),
  ({ isAdmin, locale }) =>
    (line) =>
      outcomeOfLead(line, catalogue, isAdmin, locale),
);
