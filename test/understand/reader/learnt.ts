import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { stories } from '../../support/stories.ts';
import type { Line } from '../corpus/line.ts';
import { parts } from '../corpus/parts.ts';
import { corpusCatalogue, type StateName } from '../corpus/world.ts';
import { readWriters } from '../lines/writers.ts';
import { madeLines } from '../made-lines.ts';
import { traps } from '../trap-templates.ts';
import { exampleOf } from './examples.ts';
import { type Example, train } from './train.ts';

/** What the reader learns from: the corpus, all writers that are not kept aside, traps and made-up lines, by who wrote them. */
export function learntFrom(
  catalogue: Catalogue,
  made: readonly Line[] = trapLines(() => true),
): ReadonlyMap<string, readonly Example[]> {
  const writers = readWriters().filter(({ keptAside }) => !keptAside);
  const said = [
    ...parts.map(({ name, lines }) => [name, lines, undefined] as const),
    ...writers.map(({ name, locale, lines }) => [name, lines, locale] as const),
  ];
  const examples = ([name, lines, locale]: readonly [string, readonly Line[], string | undefined]) =>
    [name, lines.flatMap((line) => exampleOf(line, catalogue, locale) ?? [])] as const;
  return new Map(
    [
      ...said,
      ['traps', made, undefined] as const,
      ['made', [...madeLines(), ...sayings()], undefined] as const,
      ...Object.entries(stories).map(([tag, { locale }]) => [`story ${tag}`, toldIn(tag), locale] as const),
    ].map(examples),
  );
}

/** Of courses that are on the list, and in the same words how far they are. */
const titles = ['GDPR Essentials', 'Fire Safety', 'Advanced Excel', 'gdpr', 'fire safety', 'excel'];
const figures = ['5', '10', '25', '30', '40', '60', '75', '80', '95'];

/** The plainest words of a language, about several courses: a reader that has seen them doubts none of them. */
function toldIn(tag: string): readonly Line[] {
  const story = stories[tag];
  if (story === undefined) return [];
  const { start, half, done, unsaid, list, undo, help } = story;
  const about = (text: string, title: string) => text.replaceAll('Data Literacy', title);
  return [
    ...titles.flatMap((title, n): readonly Line[] => [
      [about(start, title), 'usual', `write start ${title}`],
      [about(done, title), 'usual', `write complete ${title}`],
      ...figures.map((figure, at): Line => {
        const state = (n + at) % 2 === 0 ? 'usual' : 'touched';
        return [about(half, title).replace(/50|٥٠/, figure), state, `write mark ${title} ${figure}`];
      }),
      ...unsaid.map((text): Line => [about(text, title), 'usual', '-']),
    ]),
    [list, 'usual', 'show list'],
    [undo, 'touched', 'write undo'],
    [help, 'usual', 'show help'],
  ];
}

/** What whoever made the rules wrote to try them: it says nothing about how well anybody is understood. */
function sayings(): readonly Line[] {
  const rows = readFileSync(new URL('sayings.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row): Line => {
    const [state, effect, text] = row.split('\t');
    return [text ?? '', state as StateName, effect ?? ''];
  });
}

/** Each trap of these templates with one filling, another one each time. */
export function trapLines(taken: (place: number) => boolean): readonly Line[] {
  return traps.flatMap(({ templates, fillings }) =>
    templates.flatMap((template, place): Line[] =>
      taken(place)
        ? [[template.replaceAll('{}', fillings[place % fillings.length] ?? ''), 'touched', '-']]
        : [],
    ),
  );
}

/** The weights that the lines in the tree give. */
export async function learnt(): Promise<Uint8Array> {
  return train([...learntFrom(await corpusCatalogue()).values()].flat());
}
