import { readdirSync, readFileSync } from 'node:fs';
import type { Line } from '../corpus/line.ts';
import { type StateName, states } from '../corpus/world.ts';

/** What one imagined person typed. */
export interface Writer {
  readonly name: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly keptAside: boolean;
  readonly lines: readonly Line[];
}

/** The writers of these lines, trained on and kept aside, in the order of their names. */
export function readWriters(who: 'learners'): readonly Writer[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: language }) =>
      (['trained', 'kept-aside'] as const).flatMap((folder) =>
        readdirSync(`${import.meta.dirname}/${language}/${who}/${folder}`)
          .sort()
          .map((file) => ({
            name: file.replace(/\.tsv$/, ''),
            language,
            keptAside: folder === 'kept-aside',
            lines: linesOf(`${import.meta.dirname}/${language}/${who}/${folder}/${file}`),
          })),
      ),
    );
}

function linesOf(path: string): readonly Line[] {
  const rows = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return rows.map((row) => {
    const [state, effect, text] = row.split('\t');
    if (!isState(state) || effect === undefined || text === undefined)
      throw new Error(`not state, effect and text: ${row}`);
    return [text, state, effect];
  });
}

const isState = (name: string | undefined): name is StateName => name !== undefined && name in states;
