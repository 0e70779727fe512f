import { Duration } from 'luxon';
import { z } from 'zod';
import type { Publication } from '../graph/learning/publications.ts';

interface Description<Name extends keyof Publication> {
  /** As it stands in the file: Graph's own name of the property, where ours is another. */
  readonly name?: string;
  readonly required?: boolean;
  /** What it holds, ending the sentence "… should hold"; also the line in docs/catalogue.md. */
  readonly holds: string;
  /** A cell's text, trimmed; never empty for a required column. */
  readonly cell: z.ZodType<Publication[Name], string>;
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
  z
    .literal('')
    .transform(() => null)
    .or(inner);
const minutes = z
  .string()
  .transform((text) =>
    /^\d+$/.test(text) ? Number(text) : Duration.fromISO(text.toUpperCase()).as('minutes'),
  )
  .pipe(z.number().positive().max(100_000).transform(Math.ceil));

const column = <Name extends keyof Publication>(property: Name, about: Description<Name>) => ({
  ...{ property, name: property, required: false },
  ...about,
});

/** A value as it stands in a cell. */
export const cellOf = (value: Publication[keyof Publication]): string =>
  Array.isArray(value) ? value.join('; ') : String(value ?? '');

/** Every column, in the order they are written in. */
export const columns = [
  column('externalId', {
    required: true,
    holds: 'your own id of the course, which never changes: publishing the same id again replaces the course',
    cell: z.string().max(256),
  }),
  column('title', {
    required: true,
    holds: 'the title people search for and read',
    cell: z.string(),
  }),
  column('webUrl', {
    name: 'contentWebUrl',
    required: true,
    holds: 'the address at which the course is taken (https://…)',
    cell: link,
  }),
  column('languageTag', {
    required: true,
    holds: 'the language of the course, such as en-us or de-de',
    cell: z
      .string()
      .toLowerCase()
      .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/),
  }),
  column('description', {
    holds: 'a few sentences on what it is about',
    cell: optional(z.string()),
  }),
  column('durationMinutes', {
    name: 'duration',
    holds: 'how long it takes: minutes (45) or ISO 8601 (PT45M, PT1H30M)',
    cell: optional(minutes),
  }),
  column('level', {
    holds: 'beginner, intermediate or advanced',
    cell: optional(
      z
        .string()
        .toLowerCase()
        .pipe(z.enum(['beginner', 'intermediate', 'advanced'])),
    ),
  }),
  column('format', {
    holds: 'what it is: Course, Video, Book …',
    cell: optional(z.string()),
  }),
  column('skills', {
    name: 'skillTags',
    holds: 'skills it teaches, with semicolons between them',
    cell: list,
  }),
  column('sourceName', {
    holds: 'the name of the system or publisher it comes from',
    cell: optional(z.string()),
  }),
  column('thumbnailUrl', {
    name: 'thumbnailWebUrl',
    holds: 'the public address of a picture',
    cell: optional(link),
  }),
  column('additionalTags', {
    holds: 'more words to be found by, with semicolons between them',
    cell: list,
  }),
  column('contributors', {
    holds: 'names of authors, with semicolons between them',
    cell: list,
  }),
  column('numberOfPages', {
    holds: 'the number of pages of something to read',
    cell: optional(
      z
        .string()
        .regex(/^\d{1,6}$/)
        .transform(Number),
    ),
  }),
  column('isActive', {
    holds: 'false for a retired course: it can be finished, but not started (true when empty)',
    cell: flag(true),
  }),
  column('isPremium', {
    holds: 'true when it costs extra (false when empty)',
    cell: flag(false),
  }),
  column('isSearchable', {
    holds: 'false to keep it out of the search of Viva Learning (true when empty)',
    cell: flag(true),
  }),
];
