import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type StateName, states } from '../corpus/world.ts';
import { shownIn, type TeamState } from './team.ts';

/** What one imagined person typed; `State` is what it was said in. */
export interface Writer<State = StateName> {
  readonly name: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** What their Teams is set to. */
  readonly locale: string;
  readonly keptAside: boolean;
  /** True for a learning administrator: their names say so. */
  readonly isAdmin: boolean;
  readonly lines: readonly (readonly [text: string, state: State, effect: string])[];
}

/** The writers of lines by learners, trained on and kept aside, in the order of their names. */
export const readWriters = (): readonly Writer[] => writersOf('learners', isState);

/** The same of lines by managers and administrators. */
export const readManagers = (): readonly Writer<TeamState>[] => writersOf('managers', isTeamState);

function writersOf<State extends string>(
  who: string,
  isKnown: (name: string | undefined) => name is State,
): readonly Writer<State>[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${import.meta.dirname}/${entry.name}/${who}`))
    .flatMap(({ name: language }) =>
      (['trained', 'kept-aside'] as const).flatMap((folder) =>
        filesIn(`${import.meta.dirname}/${language}/${who}/${folder}`)
          .sort()
          .map((file) => ({
            name: file.replace(/\.tsv$/, ''),
            language,
            locale: language === 'en' ? 'en-GB' : language,
            keptAside: folder === 'kept-aside',
            isAdmin: /^lms-admin/.test(file),
            lines: linesOf(`${import.meta.dirname}/${language}/${who}/${folder}/${file}`, isKnown),
          })),
      ),
    );
}

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

function linesOf<State extends string>(path: string, isKnown: (name: string | undefined) => name is State) {
  const rows = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return rows.map((row) => {
    const [state, effect, text] = row.split('\t');
    if (!isKnown(state) || effect === undefined || text === undefined)
      throw new Error(`not state, effect and text: ${row}`);
    return [text, state, effect] as const;
  });
}

const isState = (name: string | undefined): name is StateName => name !== undefined && name in states;
const isTeamState = (name: string | undefined): name is TeamState => name !== undefined && name in shownIn;
