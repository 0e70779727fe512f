import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { Later } from '../../src/errors.ts';
import { createGraph, type Graph } from '../../src/graph/client/request.ts';
import { createContents } from '../../src/graph/learning/contents.ts';
import { type Publication, publicationsOf } from '../../src/graph/learning/publications.ts';
import { columns } from '../../src/publishing/columns.ts';
import { runCatalogueCommand } from '../../src/publishing/commands.ts';
import { readCourses, writeCourses } from '../../src/publishing/courses-file.ts';
import { publish, published } from '../../src/publishing/publish.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { createSimulator, type Simulator } from '../../src/simulator/simulator.ts';
import { failure } from '../graph/gateway.ts';
import { wireProblems } from '../support/graph-wire-check.ts';
import { projectText } from '../support/project-text.ts';

const docs = (name: string) => projectText(`docs/${name}`);
const sample = docs('courses.csv');
const HEAD = 'externalId,title,contentWebUrl,languageTag';
const good = (id: string, title = `Course ${id}`) => `${id},${title},https://x.example/${id},en-us`;

let simulator: Simulator;
let graph: Graph;
let said: string[];
let bar: string[];
let slept: number[];
let files: Map<string, string>;

beforeEach(async () => {
  simulator = await createSimulator();
  graph = createGraph({ baseUrl: simulator.url, clock: systemClock, mintId: () => 'request' });
  said = [];
  bar = [];
  slept = [];
  files = new Map([['courses.csv', sample]]);
});
afterEach(async () => {
  await graph.close();
  await simulator.close();
});

async function held(): Promise<Publication[]> {
  const all: Publication[] = [];
  for await (const page of publicationsOf(graph, academyProviderId)) all.push(...page);
  return all;
}

function run(...argv: string[]): Promise<boolean> {
  const contents = createContents({ graph, providerId: academyProviderId });
  return runCatalogueCommand(argv, {
    say: (line) => said.push(line),
    readFile(path) {
      const text = files.get(path);
      if (text === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      return text;
    },
    writeFile: (path, text) => files.set(path, text),
    courses: () => published(graph, academyProviderId, waits),
    upsert: ({ numberOfPages, ...course }: Publication) =>
      contents.upsertCourse({ ...course, ...(numberOfPages === null ? {} : { numberOfPages }) }),
    progress: (done, total) => bar.push(`${done}/${total}`),
    ...waits,
  });
}

const waits = { sleep: async (ms: number) => void slept.push(ms), waiting: () => undefined };

const writes = () => simulator.requests.all().filter(({ method }) => method === 'PATCH');

describe('push', () => {
  it('says first what it would do, and writes nothing', async () => {
    expect(await run('push', 'courses.csv')).toBe(true);
    expect(said[0]).toMatch(/^4 new, 0 to replace, 0 the same/);
    expect(said.at(-1)).toContain('add --yes');
    expect(writes()).toEqual([]);
  });

  it('publishes every row by its external id, as Microsoft’s metadata has it', async () => {
    expect(await run('push', 'courses.csv', '--yes')).toBe(true);
    expect(writes()).toHaveLength(4);
    expect(writes().flatMap((request) => wireProblems(request as never))).toEqual([]);
    const course = (await held()).find(({ externalId }) => externalId === 'DATA-010');
    expect(course).toMatchObject({
      title: 'Excel for Analysts',
      description: 'Tables, pivots and charts.\nWith exercises.',
      durationMinutes: 90,
      level: 'intermediate',
      skills: ['Excel', 'Data analysis'],
      isActive: true,
    });
    expect(bar.at(-1)).toBe('4/4');
  });

  it('again leaves alone what is there: a push that broke off is resumed', async () => {
    simulator.faults.add({
      match: { path: 'GDPR' },
      effect: { kind: 'answer', status: 400, code: 'badRequest', message: 'Input field titleis invalid' },
      times: 2, // once in a batch, once by itself
    });
    expect(await run('push', 'courses.csv', '--yes')).toBe(false);
    simulator.requests.clear();
    expect(await run('push', 'courses.csv', '--yes')).toBe(true);
    expect(writes().map(({ path }) => path)).toEqual([expect.stringContaining('GDPR-002')]);
    simulator.requests.clear();
    expect(await run('push', 'courses.csv', '--yes')).toBe(true);
    expect(writes()).toEqual([]);
  });

  it('replaces what differs, and only that', async () => {
    await run('push', 'courses.csv', '--yes');
    files.set('courses.csv', sample.replace('Fire Safety Basics', 'Fire Safety Essentials'));
    said = [];
    await run('diff', 'courses.csv');
    expect(said).toContain('~ line 2: SAFE-001  Fire Safety Essentials  (title)');
    simulator.requests.clear();
    await run('push', 'courses.csv', '--yes');
    expect(writes()).toHaveLength(1);
  });

  it('names each row Graph refuses with line and reason, and publishes the others', async () => {
    const long = 'x'.repeat(600);
    files.set('courses.csv', [HEAD, good('A'), good('B', long), good('C')].join('\n'));
    expect(await run('push', 'courses.csv', '--yes')).toBe(false);
    expect(said.join('\n')).toMatch(/! line 3 \(B\): .*title/);
    expect((await held()).map(({ externalId }) => externalId)).toEqual(expect.arrayContaining(['A', 'C']));
  });

  it('waits as long as Graph asks, then goes on', async () => {
    simulator.faults.add({
      match: { method: 'PATCH' },
      effect: { kind: 'answer', status: 429, retryAfterMinutes: 2 },
    });
    simulator.faults.add({ match: { method: 'PATCH' }, effect: { kind: 'resetAfter' } });
    expect(await run('push', 'courses.csv', '--yes')).toBe(true);
    expect(slept).toContain(120_000);
    expect(slept).toHaveLength(2);
    expect((await held()).filter(({ externalId }) => externalId === 'SAFE-001')).toHaveLength(1);
  });

  it('waits also where Graph throttles the reading of what is there', async () => {
    simulator.faults.add({
      match: { path: 'learningContents' },
      effect: { kind: 'answer', status: 429, retryAfterMinutes: 3 },
    });
    expect(await run('diff', 'courses.csv')).toBe(true);
    expect(slept).toEqual([180_000]);
  });

  it('sends nothing at all while Graph has asked to wait', async () => {
    const sent: string[] = [];
    const over = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const { rows } = readCourses([HEAD, ...Array.from({ length: 10 }, (_, i) => good(`C${i}`))].join('\n'));
    const publishing = publish(rows, {
      async upsert({ externalId }) {
        sent.push(externalId);
        if (sent.length === 1) throw new Later('slow down', { throttled: true, waitMs: 60_000 });
      },
      sleep(ms) {
        slept.push(ms);
        asked.resolve();
        return over.promise;
      },
      progress: () => undefined,
      waiting: () => undefined,
    });
    await asked.promise;
    // what was in hand when Graph asked
    expect(sent).toEqual(['C0', 'C1', 'C2', 'C3']);
    over.resolve();
    expect(await publishing).toEqual([]);
    expect(new Set(sent).size).toBe(10);
    expect(slept).toEqual([60_000]);
  });

  it('is content with an answer that does not name the course’s id', async () => {
    simulator.settings.upsertAnswersId = false;
    expect(await run('push', 'courses.csv', '--yes')).toBe(true);
  });

  it('ends at once over what concerns every row', async () => {
    simulator.faults.add({
      match: { method: 'PATCH' },
      effect: {
        kind: 'answer',
        status: 403,
        code: 'Forbidden',
        message: "Your account doesn't have access to this report or data.",
      },
      times: null,
    });
    expect(await failure(run('push', 'courses.csv', '--yes'))).toMatchObject({ code: 'graphPermission' });
    expect(writes().length).toBeLessThanOrEqual(8);
  });
});

describe('a file that is not as it should be', () => {
  it.each([
    ['a required cell is empty', `${HEAD}\n${good('A')}\nB,,https://x.example,en-us`, 3, /title is empty/],
    ['an address is none', `${HEAD}\nA,T,x.example,en-us`, 2, /contentWebUrl should hold/],
    ['an address runs a script', `${HEAD}\nA,T,javascript:alert(1),en-us`, 2, /contentWebUrl should hold/],
    ['a language is none', `${HEAD}\nA,T,https://x.example,English`, 2, /languageTag should hold/],
    ['an id stands there twice', `${HEAD}\n${good('A')}\n${good('A')}`, 3, /line 2 again/],
    ['a level is unknown', `${HEAD},level\n${good('A')},expert`, 2, /beginner, intermediate or advanced/],
    [
      'a comma has no quotes around it',
      `${HEAD}\nA,Safety, first,https://x.example,en-us`,
      2,
      /5 cells, but 4 headings/,
    ],
    ['a quote is never closed', `${HEAD}\nA,"T,https://x.example,en-us`, 2, /./],
    ['a heading is missing', 'externalId,title\nA,T', 1, /lacks contentWebUrl, languageTag/],
    ['a heading is misspelt', `${HEAD},tumbnail\n${good('A')},x`, 1, /no column is called tumbnail/],
    ['JSON is broken', '[{"externalId": ', 1, /JSON/],
    ['a JSON property is unknown', '[{"externalId":"A","name":"x"}]', 1, /no property is called name/],
  ])('%s: the line and the reason are named', (_, text, line, reason) => {
    const { refused } = readCourses(text);
    expect(refused[0]).toMatchObject({ line, reason: expect.stringMatching(reason) });
  });

  it('after a text of several lines, lines are still those of the file', () => {
    const text = `${HEAD},description\n${good('A')},"one\ntwo\nthree"\n,no id,https://x.example,en-us,`;
    expect(readCourses(text).refused).toMatchObject([{ line: 5 }]);
  });

  it('semicolons, tabs, a byte order mark and Windows line ends are all understood', () => {
    for (const mark of [';', '\t']) {
      const text = `\uFEFF${HEAD}\r\n${good('A')}\r\n`.replaceAll(',', mark);
      expect(readCourses(text)).toMatchObject({
        rows: [{ line: 2, course: { externalId: 'A' } }],
        refused: [],
      });
    }
  });

  it('JSON takes numbers, booleans and lists as they are', () => {
    const text = JSON.stringify([
      {
        externalId: 7,
        title: 'T',
        contentWebUrl: 'https://x.example',
        languageTag: 'en-us',
        duration: 20,
        skillTags: ['a', 'b'],
        isActive: false,
      },
    ]);
    expect(readCourses(text).rows[0]?.course).toMatchObject({
      externalId: '7',
      durationMinutes: 20,
      skills: ['a', 'b'],
      isActive: false,
    });
  });

  it.each(columns.map(({ name }) => name))(
    'a cell of %s that is too long is refused and said to be',
    (name) => {
      const [course] = readCourses(sample).rows;
      if (course === undefined) throw new Error('no sample');
      const [record] = JSON.parse(writeCourses([course.course], 'json'));
      const { refused } = readCourses(
        JSON.stringify([{ ...record, [name]: `https://x/${'x'.repeat(40_000)}` }]),
      );
      expect(refused[0]?.reason).toBe(`${name} is longer than 32768 characters`);
    },
  );

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `${HEAD}\n${text}`),
          fc.json(),
        ),
        (text) => {
          readCourses(text);
        },
      ),
    );
  });
});

describe('pull, diff and retire', () => {
  it.each(['all.csv', 'all.json'])(
    'what pull wrote into %s differs in nothing from what is published',
    async (path) => {
      await run('pull', path);
      said = [];
      expect(await run('diff', path)).toBe(true);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^0 new, 0 to replace, \d{3} the same, 0 published/);
    },
  );

  it('a file is read as it was written, whatever its texts hold', () => {
    const course = fc.record({
      externalId: fc.stringMatching(/^[A-Z0-9'"-]{1,20}$/),
      title: fc.string({ minLength: 1 }).map((text) => text.trim() || 'x'),
      description: fc.option(fc.string().map((text) => text.trim() || 'x')),
    });
    fc.assert(
      fc.property(course, (texts) => {
        const [row] = readCourses(`${HEAD}\n${good('A')}`).rows;
        const whole = { ...(row?.course as Publication), ...texts };
        expect(readCourses(writeCourses([whole], 'csv')).rows[0]?.course).toEqual(whole);
      }),
    );
  });

  it('no text of a course is a formula to a spreadsheet, and it is published again as it was', () => {
    const [row] = readCourses(`${HEAD}\n${good('A')}`).rows;
    for (const title of [
      '=HYPERLINK("https://evil.example")',
      '＝1+1',
      '\u200b@SUM(A1)',
      "'=1",
      '- a list',
    ]) {
      const whole = { ...(row?.course as Publication), title, description: title };
      const text = writeCourses([whole], 'csv');
      expect(text).not.toMatch(/(?:^|,)"?[\s\u200b]*[=＝@-]/m);
      expect(readCourses(text).rows[0]?.course).toEqual(whole);
    }
  });

  it('a retired course keeps everything but that it can be started', async () => {
    await run('push', 'courses.csv', '--yes');
    const before = (await held()).find(({ externalId }) => externalId === 'SAFE-001');
    await run('retire', 'SAFE-001');
    expect(said.at(-1)).toContain('add --yes');
    expect(await run('retire', 'SAFE-001', '--yes')).toBe(true);
    const after = (await held()).find(({ externalId }) => externalId === 'SAFE-001');
    expect(after).toEqual({ ...before, isActive: false });
  });

  it('retiring what does not exist is said', async () => {
    expect(await run('retire', 'NOPE', '--yes')).toBe(false);
    expect(said).toContain('No course has the external id NOPE.');
    expect(writes()).toEqual([]);
  });

  it('what is typed wrongly is said, and nothing happens', async () => {
    for (const argv of [
      [],
      ['destroy'],
      ['push'],
      ['push', 'gone.csv'],
      ['retire'],
      ['pull'],
      ['push', 'courses.csv', '--yse'],
    ])
      expect(await failure(run(...argv))).toMatchObject({ name: 'Misuse' });
    expect(writes()).toEqual([]);
  });
});

describe('docs/catalogue.md and its sample', () => {
  it('explain every column', () => {
    const page = docs('catalogue.md');
    for (const { name, required, holds } of columns)
      expect(page).toContain(`| \`${name}\` | ${required ? 'yes' : ''} | ${holds} |`);
  });

  it('the sample has every column and no fault', () => {
    const { rows, refused } = readCourses(sample);
    expect(refused).toEqual([]);
    expect(rows.length).toBeGreaterThan(2);
    expect(sample.split('\n')[0]).toBe(columns.map(({ name }) => name).join(','));
  });
});

it('lines within a cell are the same whichever system wrote the file', () => {
  const file = (end: string) => [`${HEAD},description`, `${good('A')},"one`, 'two"', ''].join(end);
  const described = (end: string) => readCourses(file(end)).rows.map(({ course }) => course.description);
  expect(described('\r\n')).toEqual(['one\ntwo']);
  expect(described('\n')).toEqual(['one\ntwo']);
});
