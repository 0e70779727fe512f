import { type CsvError, type Info, parse } from 'csv-parse/sync';
import type { Publication } from '../graph/learning/publications.ts';
import { csvRows, unmarked } from '../learning/files/csv.ts';
import { columns, LONGEST_CELL } from './columns.ts';

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

/** Reads a file of courses: JSON when it begins with a bracket, else CSV with a heading row. Never throws. */
export function readCourses(text: string): CoursesFile {
  const refused: RefusedRow[] = [];
  const rows: CourseRow[] = [];
  const lineOf = new Map<string, number>();
  const raw = /^\s*\[/.test(text) ? jsonRows(text, refused) : rowsIn(text, refused);
  for (const { line, cells } of raw) {
    const { course, reasons } = courseOf(cells);
    const externalId = cells.externalId ?? '';
    const earlier = lineOf.get(externalId);
    if (earlier !== undefined) reasons.push(`the externalId of line ${earlier} again`);
    else if (externalId !== '') lineOf.set(externalId, line);
    if (reasons.length > 0) refused.push({ line, externalId, reason: reasons.join('; ') });
    else rows.push({ line, course: course as Publication });
  }
  return { rows, refused };
}

/** The file that reads as these courses: CSV, or JSON. */
export function writeCourses(courses: readonly Publication[], format: 'csv' | 'json'): string {
  const records = courses.map((course) =>
    Object.fromEntries(columns.map(({ name, property, write }) => [name, write(course[property])])),
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

function rowsIn(text: string, refused: RefusedRow[]): readonly RawRow[] {
  const problem = headingProblem(text);
  if (problem !== undefined) {
    refused.push({ line: 1, externalId: '', reason: problem });
    return [];
  }
  const wanted = headings(text).length;
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
        refused.push({
          line: Number(error?.lines ?? 0),
          externalId: '',
          reason: error?.message ?? 'unreadable',
        });
      },
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: Info }[];
    const names = headings(text);
    return records.flatMap(({ record, info }) => {
      // info.lines is where the record ends: texts may span lines.
      const line = info.lines - record.join('').split('\n').length + 1;
      if (record.length > wanted) {
        refused.push({
          line,
          externalId: record[0] ?? '',
          reason: `${record.length} cells, but ${wanted} headings: put quotes around texts with commas`,
        });
        return [];
      }
      return [
        {
          line,
          cells: Object.fromEntries(names.map((name, place) => [name, unmarked(record[place] ?? '')])),
        },
      ];
    });
  } catch (error) {
    const { lines, message } = error as CsvError;
    refused.push({ line: Number(lines ?? 1), externalId: '', reason: message });
    return [];
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

function headingProblem(text: string): string | undefined {
  const names = headings(text);
  const known = new Set(columns.map(({ name }) => name));
  const missing = columns
    .filter(({ name, required }) => required && !names.includes(name))
    .map(({ name }) => name);
  const foreign = names.filter((name) => !known.has(name));
  if (missing.length > 0)
    return `the heading row lacks ${missing.join(', ')} (docs/catalogue.md explains each column)`;
  if (foreign.length > 0) return `no column is called ${foreign.join(', ')}`;
  if (new Set(names).size < names.length) return 'a heading stands there twice';
  return undefined;
}

/** Lists, numbers and booleans are taken as they would be written in a cell. */
function jsonRows(text: string, refused: RefusedRow[]): readonly RawRow[] {
  try {
    const items: unknown = JSON.parse(text);
    if (!Array.isArray(items)) throw new Error('it should hold a list of courses');
    return items.flatMap((item: unknown, place) => {
      // Without a parser that counts lines, the place in the list is what can be said.
      const line = place + 1;
      if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        refused.push({ line, externalId: '', reason: 'it should be an object' });
        return [];
      }
      const known = new Set(columns.map(({ name }) => name));
      const foreign = Object.keys(item).filter((name) => !known.has(name));
      if (foreign.length > 0) {
        refused.push({ line, externalId: '', reason: `no property is called ${foreign.join(', ')}` });
        return [];
      }
      const cells = Object.entries(item).map(([name, value]: [string, unknown]) => [
        name,
        Array.isArray(value) ? value.join(';') : value === null ? '' : String(value),
      ]);
      return [{ line, cells: Object.fromEntries(cells) as Record<string, string> }];
    });
  } catch (error) {
    refused.push({ line: 1, externalId: '', reason: (error as Error).message });
    return [];
  }
}
