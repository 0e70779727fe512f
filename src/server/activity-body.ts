import { z } from 'zod';
import { Rejection } from './rejection.ts';

/** Far above what Teams sends, and small enough to traverse quickly. */
const DEEPEST = 24;
const MOST_VALUES = 20_000;

/** No control characters or lone surrogates, which break URLs and PostgreSQL; not only dots, which change a URL's path. */
const WHOLE = /^(?!\.+$)[^\p{Cc}\p{Cs}]*$/u;
const id = z.string().min(1).max(2_048).regex(WHOLE);
const word = z.string().max(256).regex(WHOLE).nullish();
const account = z.looseObject({ id, name: z.string().nullish(), aadObjectId: word, tenantId: word });
const list = (item: z.ZodType) => z.array(item).nullish();

/** The part of a Bot Framework activity that is validated before anything reads it. */
const activity = z.looseObject({
  type: z.string().min(1).max(128),
  channelId: z.string().min(1).max(128),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2_048),
  conversation: z.looseObject({ id, tenantId: word, conversationType: word }),
  from: account,
  recipient: account,
  id: id.nullish(),
  replyToId: id.nullish(),
  name: word,
  action: word,
  text: z.string().nullish(),
  textFormat: word,
  locale: word,
  localTimezone: word,
  timestamp: word,
  localTimestamp: word,
  expiration: word,
  channelData: z.looseObject({ tenant: z.looseObject({ id: word }).nullish() }).nullish(),
  entities: list(z.looseObject({ type: z.string() })),
  attachments: list(z.looseObject({ contentType: z.string() })),
  membersAdded: list(account),
  membersRemoved: list(account),
  reactionsAdded: list(z.looseObject({ type: z.string() })),
  reactionsRemoved: list(z.looseObject({ type: z.string() })),
});

/** A validated activity; properties the schema does not name are kept. */
export type ActivityBody = z.output<typeof activity>;

/** Parses and validates an activity. Rejects what is not JSON, not an object, too deep, or lacks what the bot relies on. */
export function parseActivity(text: string): ActivityBody {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw Object.assign(new Rejection('malformed'), { cause });
  }
  if (!isBounded(body)) throw new Rejection('malformed');
  const parsed = activity.safeParse(body);
  if (!parsed.success) throw new Rejection('malformed');
  return withoutNulls(parsed.data);
}

/** Removes nulls, which a channel may send for absent properties. */
function withoutNulls(made: ActivityBody): ActivityBody {
  for (const key in made) if (made[key] === null) delete made[key];
  return made;
}

/** Recursion is limited to `DEEPEST`, so that nesting cannot exhaust the stack. */
function isBounded(root: unknown): boolean {
  let left = MOST_VALUES;
  const fits = (value: unknown, depth: number): boolean => {
    if (typeof value !== 'object' || value === null) return true;
    if (depth === DEEPEST) return false;
    const children = value as Readonly<Record<string, unknown>>;
    for (const key in children) {
      left--;
      if (left < 0 || key === '__proto__' || !fits(children[key], depth + 1)) return false;
    }
    return true;
  };
  return fits(root, 0);
}
