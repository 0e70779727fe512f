import { type CsvError, type Info, parse } from 'csv-parse/sync';
import type { Publication } from '../graph/learning/publications.ts';
import { csvRows, unmarked } from '../learning/files/csv.ts';
import { cellOf, columns, LONGEST_CELL } from './columns.ts';

/** A row that can be published, and the line of the file it begins on. */
export interface CourseRow {
  readonly line: number;
  readonly course: Publication;
}

/** A row that cannot, and why. */
export interface RefusedRow {
  readonly line: number;
  readonly externalId: string;
  readonly reason: string;
}

export interface CoursesFile {
  readonly rows: readonly CourseRow[];
  readonly refused: readonly RefusedRow[];
}

interface RawRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Notes that a row cannot be published; what is left of it is nothing. */
type Refuse = (line: number, reason: string, externalId?: string) => readonly never[];

const isKnown = (name: string) => columns.some((column) => column.name === name);

/** Reads a file of courses: JSON when it begins with a bracket, else CSV with a heading row. Never throws. */
export function readCourses(text: string): CoursesFile {
  const refused: RefusedRow[] = [];
  const refuse: Refuse = (line, reason, externalId = '') => {
    refused.push({ line, externalId, reason });
    return [];
  };
  const rows: CourseRow[] = [];
  const lineOf = new Map<string, number>();
  const raw = /^\s*\[/.test(text) ? jsonRows(text, refuse) : csvRowsIn(text, refuse);
  for (const { line, cells } of raw) {
    const { course, reasons } = courseOf(cells);
    const externalId = cells.externalId ?? '';
    const earlier = lineOf.get(externalId);
    if (earlier !== undefined) reasons.push(`the externalId of line ${earlier} again`);
    else if (externalId !== '') lineOf.set(externalId, line);
    if (reasons.length > 0) refuse(line, reasons.join('; '), externalId);
    else rows.push({ line, course: course as Publication });
  }
  return { rows, refused };
}

/** The file that reads as these courses: CSV, or JSON. */
export function writeCourses(courses: readonly Publication[], format: 'csv' | 'json'): string {
  const records = courses.map((course) =>
    Object.fromEntries(columns.map(({ name, property }) => [name, cellOf(course[property])])),
  );
  if (format === 'json') return `${JSON.stringify(records, null, 2)}\n`;
  return csvRows([columns.map(({ name }) => name), ...records.map((record) => Object.values(record))]);
}

function courseOf(cells: Readonly<Record<string, string>>) {
  const reasons: string[] = [];
  const course: Record<string, unknown> = {};
  for (const { name, property, required, holds, cell } of columns) {
    // lines within a cell end as Graph keeps them, whatever the system that wrote the file
    const text = (cells[name] ?? '').replaceAll('\r\n', '\n').trim();
    if (required && text === '') {
      reasons.push(`${name} is empty: it should hold ${holds}`);
      continue;
    }
    if (text.length > LONGEST_CELL) {
      reasons.push(`${name} is longer than ${LONGEST_CELL} characters`);
      continue;
    }
    const parsed = cell.safeParse(text);
    if (parsed.success) course[property] = parsed.data;
    else reasons.push(`${name} should hold ${holds}`);
  }
  return { course, reasons };
}

function csvRowsIn(text: string, refuse: Refuse): readonly RawRow[] {
  const names = headings(text);
  const problem = headingProblem(names);
  if (problem !== undefined) return refuse(1, problem);
  try {
    const records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      from: 2,
      skip_records_with_error: true,
      on_skip: (error?: CsvError) => {
        refuse(Number(error?.lines ?? 0), error?.message ?? 'unreadable');
      },
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: Info }[];
    return records.flatMap(({ record, info }): readonly RawRow[] => {
      // info.lines is where the record ends: texts may span lines.
      const line = info.lines - record.join('').split('\n').length + 1;
      if (record.length > names.length) {
        const reason = `${record.length} cells, but ${names.length} headings: put quotes around texts with commas`;
        return refuse(line, reason, record[0]);
      }
      const cells = names.map((name, place) => [name, unmarked(record[place] ?? '')]);
      return [{ line, cells: Object.fromEntries(cells) }];
    });
  } catch (error) {
    const { lines, message } = error as CsvError;
    return refuse(Number(lines ?? 1), message);
  }
}

const firstLine = (text: string) => text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';

/** Excel writes semicolons in countries that write 1,5. */
function delimiterOf(text: string): string {
  const line = firstLine(text);
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function headings(text: string): readonly string[] {
  return firstLine(text)
    .split(delimiterOf(text))
    .map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}

function headingProblem(names: readonly string[]): string | undefined {
  const missing = columns
    .filter(({ name, required }) => required && !names.includes(name))
    .map(({ name }) => name);
  const foreign = names.filter((name) => !isKnown(name));
  if (missing.length > 0)
    return `the heading row lacks ${missing.join(', ')} (docs/catalogue.md explains each column)`;
  if (foreign.length > 0) return `no column is called ${foreign.join(', ')}`;
  if (new Set(names).size < names.length) return 'a heading stands there twice';
  return undefined;
}

/** Lists, numbers and booleans are taken as they would be written in a cell. */
function jsonRows(text: string, refuse: Refuse): readonly RawRow[] {
  try {
    const items: unknown = JSON.parse(text);
    if (!Array.isArray(items)) throw new Error('it should hold a list of courses');
    return items.flatMap((item: unknown, place): readonly RawRow[] => {
      // Without a parser that counts lines, the place in the list is what can be said.
      const line = place + 1;
      if (typeof item !== 'object' || item === null || Array.isArray(item))
        return refuse(line, 'it should be an object');
      const foreign = Object.keys(item).filter((name) => !isKnown(name));
      if (foreign.length > 0) return refuse(line, `no property is called ${foreign.join(', ')}`);
      const cells = Object.entries(item).map(([name, value]: [string, unknown]) => [
        name,
        Array.isArray(value) ? value.join(';') : value === null ? '' : String(value),
      ]);
      return [{ line, cells: Object.fromEntries(cells) }];
    });
  } catch (error) {
    return refuse(1, (error as Error).message);
  }
}
