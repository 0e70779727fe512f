import { Duration } from 'luxon';
import { z } from 'zod';
import type { Publication } from '../graph/learning/publications.ts';

export interface Column<Name extends keyof Publication = keyof Publication> {
  /** As it stands in the file: Graph's own name of the property. */
  readonly name: string;
  readonly property: Name;
  readonly required: boolean;
  /** What it holds, ending the sentence "… should hold"; also the line in docs/catalogue.md. */
  readonly holds: string;
  /** A cell's text, trimmed; never empty for a required column. */
  readonly cell: z.ZodType<Publication[Name], string>;
  readonly write: (value: Publication[Name]) => string;
}

/** Characters of one cell: many times what any of Graph's properties shows. */
export const LONGEST_CELL = 32_768;

const link = z.string().refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''));
const yes = ['true', 'yes', '1'];
const no = ['false', 'no', '0'];
const flag = (usual: boolean) =>
  z
    .string()
    .transform((text) => (text === '' ? String(usual) : text.toLowerCase()))
    .refine((text) => yes.includes(text) || no.includes(text))
    .transform((text) => yes.includes(text));
const list = z
  .string()
  .transform((text) =>
    text
      .split(/[;|]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  )
  .pipe(z.array(z.string()).max(1_000));
const optional = <Value>(inner: z.ZodType<Value, string>) =>
  z.string().transform((text, context): Value | null => {
    if (text === '') return null;
    const parsed = inner.safeParse(text);
    if (parsed.success) return parsed.data;
    context.addIssue('not as it should be');
    return z.NEVER;
  });
const minutes = z
  .string()
  .transform((text) =>
    /^\d+$/.test(text) ? Number(text) : Duration.fromISO(text.toUpperCase()).as('minutes'),
  )
  .pipe(z.number().positive().max(100_000).transform(Math.ceil));

const column = <Name extends keyof Publication>(rest: Column<Name>) => rest as unknown as Column;
const asList = (value: readonly string[]) => value.join('; ');
const asText = (value: unknown) => (value === null ? '' : String(value));

/** Every column, in the order they are written in. */
export const columns: readonly Column[] = [
  column({
    name: 'externalId',
    property: 'externalId',
    required: true,
    holds: 'your own id of the course, which never changes: publishing the same id again replaces the course',
    cell: z.string().max(256),
    write: asText,
  }),
  column({
    name: 'title',
    property: 'title',
    required: true,
    holds: 'the title people search for and read',
    cell: z.string(),
    write: asText,
  }),
  column({
    name: 'contentWebUrl',
    property: 'webUrl',
    required: true,
    holds: 'the address at which the course is taken (https://…)',
    cell: link,
    write: asText,
  }),
  column({
    name: 'languageTag',
    property: 'languageTag',
    required: true,
    holds: 'the language of the course, such as en-us or de-de',
    cell: z
      .string()
      .toLowerCase()
      .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/),
    write: asText,
  }),
  column({
    name: 'description',
    property: 'description',
    required: false,
    holds: 'a few sentences on what it is about',
    cell: optional(z.string()),
    write: asText,
  }),
  column({
    name: 'duration',
    property: 'durationMinutes',
    required: false,
    holds: 'how long it takes: minutes (45) or ISO 8601 (PT45M, PT1H30M)',
    cell: optional(minutes),
    write: asText,
  }),
  column({
    name: 'level',
    property: 'level',
    required: false,
    holds: 'beginner, intermediate or advanced',
    cell: optional(
      z
        .string()
        .toLowerCase()
        .pipe(z.enum(['beginner', 'intermediate', 'advanced'])),
    ),
    write: asText,
  }),
  column({
    name: 'format',
    property: 'format',
    required: false,
    holds: 'what it is: Course, Video, Book …',
    cell: optional(z.string()),
    write: asText,
  }),
  column({
    name: 'skillTags',
    property: 'skills',
    required: false,
    holds: 'skills it teaches, with semicolons between them',
    cell: list,
    write: asList,
  }),
  column({
    name: 'sourceName',
    property: 'sourceName',
    required: false,
    holds: 'the name of the system or publisher it comes from',
    cell: optional(z.string()),
    write: asText,
  }),
  column({
    name: 'thumbnailWebUrl',
    property: 'thumbnailUrl',
    required: false,
    holds: 'the public address of a picture',
    cell: optional(link),
    write: asText,
  }),
  column({
    name: 'additionalTags',
    property: 'additionalTags',
    required: false,
    holds: 'more words to be found by, with semicolons between them',
    cell: list,
    write: asList,
  }),
  column({
    name: 'contributors',
    property: 'contributors',
    required: false,
    holds: 'names of authors, with semicolons between them',
    cell: list,
    write: asList,
  }),
  column({
    name: 'numberOfPages',
    property: 'numberOfPages',
    required: false,
    holds: 'the number of pages of something to read',
    cell: optional(
      z
        .string()
        .regex(/^\d{1,6}$/)
        .transform(Number),
    ),
    write: asText,
  }),
  column({
    name: 'isActive',
    property: 'isActive',
    required: false,
    holds: 'false for a retired course: it can be finished, but not started (true when empty)',
    cell: flag(true),
    write: asText,
  }),
  column({
    name: 'isPremium',
    property: 'isPremium',
    required: false,
    holds: 'true when it costs extra (false when empty)',
    cell: flag(false),
    write: asText,
  }),
  column({
    name: 'isSearchable',
    property: 'isSearchable',
    required: false,
    holds: 'false to keep it out of the search of Viva Learning (true when empty)',
    cell: flag(true),
    write: asText,
  }),
];
