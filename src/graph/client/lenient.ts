import { z } from 'zod';
import { type Instant, toInstant } from '../../clock.ts';

/** Characters of a text, and items of a list inside of an item: many times what Microsoft's pages show. */
const LONGEST = 32_768;
const MOST_ITEMS = 1_000;
const cut = (text: string) => (text.length > LONGEST ? text.slice(0, LONGEST) : text);

/** An id as Graph makes it. */
export const graphId = z.string().min(1).max(1_024);

/** Text, cut where it is longer than any that Graph documents. */
export const text = z.string().transform(cut);

/** Text or null; anything else counts as null. */
export const optionalText = z
  .string()
  .nullish()
  .catch(null)
  .transform((text) => (text === undefined || text === null || text === '' ? null : cut(text)));

/** A list of texts, as many as fit; anything else in it, or instead of it, is left out. */
export const texts = z
  .array(z.unknown())
  .catch([])
  .transform((items) =>
    items
      .slice(0, MOST_ITEMS)
      .filter((item): item is string => typeof item === 'string' && item !== '')
      .map(cut),
  );

/** A moment with its offset (or, as some answers lack it, in UTC); null when it is none. */
export const moment = z
  .string()
  .max(64)
  .nullish()
  .catch(null)
  .transform((text) => (text ? instantOf(text) : null));

/** A list inside of an item, as many as fit; what `item` cannot parse is left out. */
export const readable = <Item extends z.ZodType>(item: Item) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((items) =>
      items.slice(0, MOST_ITEMS).flatMap((one): z.output<Item>[] => {
        const { success, data } = item.safeParse(one);
        return success ? [data] : [];
      }),
    );

/** The same value parsed by two schemas, as a pair. */
export const both = <Left extends z.ZodType, Right extends z.ZodType>(left: Left, right: Right) =>
  z.unknown().transform((value, context): [z.output<Left>, z.output<Right>] => {
    const [first, second] = [left.safeParse(value), right.safeParse(value)];
    if (first.success && second.success) return [first.data, second.data];
    context.addIssue({ code: 'custom', message: 'not as documented' });
    return z.NEVER;
  });

/** Entra object ids are compared as text, so GUIDs are brought to lower case. */
export const personId = graphId.transform((id) => (/^[0-9a-f-]{36}$/i.test(id) ? id.toLowerCase() : id));

/** A member of an enumeration in any casing; null for members that are not known here. */
export function member<const Members extends readonly string[]>(members: Members) {
  return z
    .string()
    .max(256)
    .nullish()
    .catch(null)
    .transform((text): Members[number] | null => {
      const wanted = text?.trim().toLowerCase();
      return members.find((known) => known.toLowerCase() === wanted) ?? null;
    });
}

function instantOf(text: string): Instant | null {
  const zoned = /(?:z|[+-]\d{2}:?\d{2})$/i.test(text.trim()) || !text.includes('T') ? text : `${text}Z`;
  const date = new Date(zoned);
  return Number.isNaN(date.getTime()) ? null : toInstant(date);
}
