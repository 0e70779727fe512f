import { randomUUID } from 'node:crypto';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { nameBasedId } from '../../src/simulator/organisation/name-based-id.ts';
import type { Person } from '../../src/simulator/organisation/organisation.ts';

/** What Teams' Bot Connector does with messages to somebody: takes them, or closes, fails or is slow for this one alone. */
export type Treatment = 'takes' | 'throttles' | 'fails' | 'dawdles';

/** One kind of people who are no good for a bot, or whom others are no good to. */
export interface Role {
  readonly does: string;
  readonly people: number;
  /** Milliseconds from one thing that a person sends to the next, on average. */
  readonly everyMs: number;
  /** The type of an activity and what is special about the n-th. */
  readonly sends: (n: number) => Readonly<Record<string, unknown>>;
  readonly of?: 'otherOrganisations' | 'managers';
  readonly treatment?: Treatment;
  /** True when they have no token of the channel. */
  readonly forges?: boolean;
}

const says = (text: string) => ({ type: 'message', text });
const presses = (verb: string, data: object) => ({
  ...{ type: 'invoke', name: 'adaptiveCard/action' },
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});
const nth = <T>(items: readonly T[], n: number) => items[n % items.length] as T;

/** Texts of up to the limit of what is understood, made to be costly: dates, numbers, titles and amounts without end. */
const longTexts = [
  `assign ${'2 d '.repeat(148)}`,
  `need more time ${'next monday or tuesday '.repeat(25)}`,
  `mark ${'1 2 3 4 5 6 7 8 9 10 '.repeat(28)}%`,
  `start ${'fire safty and excell and '.repeat(22)}`,
  'fünf und zwanzig '.repeat(35),
  'x'.repeat(600),
  'a very long message '.repeat(1_000),
];

/** Ids as a multi-select sends them: of nobody, as many as may be named, or as many as fit. */
const ids = (count: number) => Array.from({ length: count }, () => randomUUID()).join(',');

export const hostile: Readonly<Record<string, Role>> = {
  talkers: { does: 'say “help” five times a second', people: 20, everyMs: 200, sends: () => says('help') },
  strangers: {
    ...{ does: 'write from two other organisations', people: 60, everyMs: 500 },
    ...{ of: 'otherOrganisations', sends: () => says('hi') },
  },
  longMessages: {
    ...{ does: 'send long texts that are hard to read', people: 10, everyMs: 1_000 },
    sends: (n) => says(nth(longTexts, n)),
  },
  manyPresses: {
    ...{ does: 'press the same two buttons four times a second', people: 10, everyMs: 250 },
    sends: (n) =>
      n % 2 === 0 ? presses('activities.show', {}) : presses('courses.find', { words: 'excel' }),
  },
  bigAssignments: {
    ...{ does: 'press to assign to hundreds they may not', people: 4, everyMs: 2_000, of: 'managers' },
    sends: (n) =>
      presses('assign.submit', {
        ...{ op: randomUUID(), course: 'none', assignmentType: 'required' },
        ...(n % 2 === 0 ? { people: ids(200) } : { anyone: ids(1_000) }),
      }),
  },
  throttled: {
    ...{ does: 'are throttled by Teams for 40 s', people: 8, everyMs: 2_000, treatment: 'throttles' },
    sends: () => says('help'),
  },
  failing: {
    ...{ does: 'are those for whom Teams fails', people: 8, everyMs: 2_000, treatment: 'fails' },
    sends: () => says('my courses'),
  },
  slow: {
    ...{ does: 'are those for whom Teams takes 9 s', people: 8, everyMs: 2_000, treatment: 'dawdles' },
    sends: () => says('help'),
  },
  forgers: {
    ...{ does: 'call with a token nobody signed', people: 10, everyMs: 500, forges: true },
    sends: () => says('help'),
  },
};

/** What well-behaved people do: mostly look, now and then report. */
export function wellBehaved(n: number): Readonly<Record<string, unknown>> {
  return nth<() => Readonly<Record<string, unknown>>>(
    [
      () => says('help'),
      () => says('my courses'),
      () => says('find excel'),
      () => presses('activities.show', {}),
      () => says('my courses'),
      () => says('help'),
      () => says('start fire safety'),
      () => presses('courses.find', { words: 'safety' }),
      () => says('help'),
      () => says(`mark fire safety ${(n % 98) + 1}%`),
    ],
    n,
  )();
}

/** Somebody and the chat they have with the bot. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly conversationId: string;
}

const { tenant } = contoso();

/** A person of the organisation; the name of their conversation says how Teams treats them. */
export function member(
  { id, displayName }: Pick<Person, 'id' | 'displayName'>,
  treatment: Treatment = 'takes',
): Somebody {
  return { id, name: displayName, tenantId: tenant.id, conversationId: `a:${treatment}:${id}` };
}

/** The n-th person of two organisations that have no business here. */
export function stranger(n: number): Somebody {
  const id = nameBasedId(`stranger/${n}`);
  return {
    ...{ id, name: 'Some Stranger', tenantId: nameBasedId(`organisation/${n % 2}`) },
    conversationId: `a:takes:${id}`,
  };
}

/** An activity as Teams sends it. */
export function activityOf(
  { id, name, tenantId, conversationId }: Somebody,
  sends: Readonly<Record<string, unknown>>,
  serviceUrl: string,
): Readonly<Record<string, unknown>> & { readonly id: string } {
  return {
    id: randomUUID(),
    ...{ channelId: 'msteams', serviceUrl, locale: 'en-GB', localTimezone: 'Europe/London' },
    from: { id: `29:${id}`, aadObjectId: id, name },
    recipient: { id: '28:coursemate', name: 'Coursemate' },
    conversation: { id: conversationId, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    timestamp: new Date().toISOString(),
    ...sends,
  };
}
