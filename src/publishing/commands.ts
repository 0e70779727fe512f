import type { Publication } from '../graph/learning/publications.ts';
import { Misuse } from '../terminal.ts';
import { type CourseRow, type RefusedRow, readCourses, writeCourses } from './courses-file.ts';
import { type Plan, planOf } from './plan.ts';
import { type PublishDeps, publish } from './publish.ts';

export interface CatalogueDeps extends PublishDeps {
  readonly say: (line: string) => void;
  /** UTF-8; throws when it cannot be read. */
  readonly readFile: (path: string) => string;
  readonly writeFile: (path: string, text: string) => void;
  readonly courses: () => Promise<readonly Publication[]>;
}

/** True when everything that was asked for has been done, or would be. */
type Done = boolean;
type Command = (args: readonly string[], sure: boolean, deps: CatalogueDeps) => Promise<Done>;

const commands: Readonly<Record<string, Command>> = {
  async push([path], sure, deps) {
    const { rows, refused } = fileAt(path, deps);
    const plan = planOf(rows, await deps.courses());
    sayPlan(plan, deps);
    sayRefused(refused, deps);
    const wanted = [...plan.create, ...plan.replace];
    if (!sure || wanted.length === 0) {
      if (wanted.length > 0) deps.say('Nothing was written: add --yes.');
      return refused.length === 0;
    }
    return (await write(wanted, deps)) && refused.length === 0;
  },

  async pull([path], _, deps) {
    if (path === undefined) throw new Misuse('Name the file to write: courses.csv or courses.json.');
    const courses = await deps.courses();
    deps.writeFile(path, writeCourses(courses, path.endsWith('.json') ? 'json' : 'csv'));
    deps.say(`${courses.length} courses are in ${path}.`);
    return true;
  },

  async diff([path], _, deps) {
    const { rows, refused } = fileAt(path, deps);
    const plan = planOf(rows, await deps.courses());
    for (const { line, course } of plan.create)
      deps.say(`+ line ${line}: ${course.externalId}  ${course.title}`);
    for (const { line, course, differing } of plan.replace)
      deps.say(`~ line ${line}: ${course.externalId}  ${course.title}  (${differing.join(', ')})`);
    for (const { externalId, title } of plan.missing) deps.say(`? not in the file: ${externalId}  ${title}`);
    sayPlan(plan, deps);
    sayRefused(refused, deps);
    return refused.length === 0;
  },

  async retire(ids, sure, deps) {
    if (ids.length === 0) throw new Misuse('Name the external ids of the courses to retire.');
    const held = new Map((await deps.courses()).map((course) => [course.externalId, course]));
    const unknown = ids.filter((id) => !held.has(id));
    for (const id of unknown) deps.say(`No course has the external id ${id}.`);
    const rows = ids.flatMap((id, place): CourseRow[] => {
      const course = held.get(id);
      return course?.isActive ? [{ line: place + 1, course: { ...course, isActive: false } }] : [];
    });
    for (const { course } of rows) deps.say(`- ${course.externalId}  ${course.title}`);
    if (rows.length === 0 || !sure) {
      if (rows.length > 0)
        deps.say('Nothing was written: add --yes. Who has begun such a course can still finish it.');
      return unknown.length === 0;
    }
    return (await write(rows, deps)) && unknown.length === 0;
  },
};

export const catalogueUsage = `Usage (needs the application permission LearningContent.ReadWrite.All to write):
  npm run catalogue -- push courses.csv [--yes]   publishes the courses of a file (CSV or JSON) by their external id:
                                                  new ones are made, others replaced; says first what it would do
  npm run catalogue -- diff courses.csv           what differs, line by line
  npm run catalogue -- pull courses.csv           writes what is published into a file
  npm run catalogue -- retire id … [--yes]        makes courses inactive: nobody can start them, who began can finish
Run a push that broke off again: what is there already is left alone. docs/catalogue.md explains the columns.
`;

/** Runs what was typed; false when something was refused. Throws Misuse, Refusal, Later or Bug. */
export async function runCatalogueCommand(argv: readonly string[], deps: CatalogueDeps): Promise<Done> {
  const [word = '', ...rest] = argv;
  const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
  if (command === undefined)
    throw new Misuse(word === '' ? 'Say what to do.' : `There is no command "${word}".`);
  const foreign = rest.find((arg) => arg.startsWith('--') && arg !== '--yes');
  if (foreign !== undefined) throw new Misuse(`There is no option ${foreign}.`);
  return command(
    rest.filter((arg) => arg !== '--yes'),
    rest.includes('--yes'),
    deps,
  );
}

async function write(rows: readonly CourseRow[], deps: CatalogueDeps): Promise<Done> {
  const refused = await publish(rows, deps);
  deps.say(
    `${rows.length - refused.length} of ${rows.length} were accepted. Viva Learning may show them only tomorrow.`,
  );
  sayRefused(refused, deps);
  return refused.length === 0;
}

function fileAt(path: string | undefined, { readFile }: CatalogueDeps) {
  if (path === undefined) throw new Misuse('Name the file of courses.');
  try {
    return readCourses(readFile(path));
  } catch (error) {
    throw new Misuse(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unreadable'}).`);
  }
}

function sayPlan({ create, replace, same, missing }: Plan, { say }: CatalogueDeps): void {
  say(
    `${create.length} new, ${replace.length} to replace, ${same} the same, ${missing.length} published but not in the file.`,
  );
}

function sayRefused(refused: readonly RefusedRow[], { say }: CatalogueDeps): void {
  for (const { line, externalId, reason } of refused)
    say(`! line ${line}${externalId === '' ? '' : ` (${externalId})`}: ${reason}`);
}
