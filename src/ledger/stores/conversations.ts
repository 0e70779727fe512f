import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { createCache } from '../../cache.ts';
import { type Clock, DAY, HOUR, MINUTE, toInstant } from '../../clock.ts';
import type {
  ConversationContext,
  ConversationReference,
  Conversations,
  LedgerEntry,
  Preferences,
} from '../../learning/ports/ports.ts';
import { type EntryRow, entriesOfLearner, toEntry } from '../activities/entries.ts';
import { furthest, isOver } from '../database/clock-skew.ts';
import type { Database } from '../database/database.ts';
import { readJson } from '../database/json.ts';
import { type Asked, prepare } from '../database/prepared.ts';
import { holdBackMs, mayTryAt } from './held-back.ts';
import { isOf } from './of-person.ts';

/** Addresses that this instance remembers: a bot has one tenant, or a few, and each an address for every region of its people. */
const ADDRESSES = 500;

/** A greeting is sent in seconds, or in a minute when much waits to be sent. */
const GREETING_MS = 2 * MINUTE;

export interface ConversationsDeps {
  readonly database: Database;
  readonly clock: Clock;
  /** Whether the bot may send to this address. */
  readonly isServiceUrl: (url: string) => boolean;
}

/** Conversation references, context of conversations, and turns already answered. */
export function createConversations({ database, clock, isServiceUrl }: ConversationsDeps): Conversations {
  const { query, soon, committed, engine } = database;
  /** A reference counts only if its address may be sent to: not a host that was removed, nor one of local mode. */
  const usable = (row: { readonly reference: string } | undefined) => {
    const reference = row && readJson<ConversationReference>(row.reference);
    return reference !== undefined && isServiceUrl(reference.serviceUrl) ? reference : undefined;
  };
  const found = (row: { readonly reference: string; readonly refusals: number } | undefined) => {
    const reference = usable(row);
    return reference !== undefined && row !== undefined && row.refusals > 0
      ? { ...reference, wasHeldBack: true }
      : reference;
  };
  /** A message on another channel must not redirect what is meant for this person. */
  const isOfAnotherChannel = async ({ tenantId, userId, channelId }: ConversationReference) => {
    const row = await holding.first(query, { tenantId, userId });
    const held = usable(row);
    return held !== undefined && held.channelId !== channelId;
  };
  const now = () => toInstant(clock.now());
  /** An address of a tenant is written when it is heard of for the first time in a day: each of them takes messages. */
  const services = createCache<true>({ most: ADDRESSES, keepMs: DAY, clock });
  async function noteService({ tenantId, serviceUrl, botId, channelId }: ConversationReference) {
    const address = `${tenantId}\n${serviceUrl}\n${botId}\n${channelId}`;
    if (services.peek(address)) return;
    await notingService.changed(soon, { tenantId, serviceUrl, botId, channelId, now: now() });
    services.put(address, true);
  }
  const leave = (conversationId: string, userId: string, context: ConversationContext) =>
    leaving.changed(soon, { conversationId, userId, context: JSON.stringify(context), now: now() });
  return {
    async recall({ tenantId, userId, conversationId, activityId, typed = false }) {
      // the last contact is kept to the hour, to save writes
      const lately = toInstant(clock.now(), -HOUR);
      const key = { tenantId, userId, conversationId, activityId: activityId ?? null, lately };
      const withOwn = typed && engine === 'postgres';
      const row: Recalling = await (withOwn ? recallingWithOwn : recalling).one(query, key);
      const { language, reference, answered, context } = row;
      const own = ownOf(row, clock.now());
      return {
        ...(own === undefined ? {} : { own }),
        language,
        noted: reference ?? undefined,
        answered: answered !== null,
        context: context === null ? undefined : readJson<ConversationContext>(context),
      };
    },
    async remember(reference, noted) {
      const text = JSON.stringify(reference);
      if (!isServiceUrl(reference.serviceUrl)) return;
      await noteService(reference);
      if (noted === text) return;
      if (await isOfAnotherChannel(reference)) return;
      const { tenantId, userId } = reference;
      await remembering.changed(soon, { tenantId, userId, reference: text, now: now() });
    },
    async find(tenantId, userId) {
      const row = await query
        .selectFrom('conversations')
        .select(['reference', 'refusals'])
        .where(isOf(tenantId, userId))
        .where('dead', '=', 0)
        .where(mayTryAt(clock.now()))
        .executeTakeFirst();
      return found(row);
    },
    async findPerson(userId) {
      const row = await query
        .selectFrom('conversations')
        .select(['reference', 'refusals'])
        .where('user_id', '=', userId)
        .where('dead', '=', 0)
        .where(mayTryAt(clock.now()))
        .orderBy('updated_at', 'desc')
        .executeTakeFirst();
      return found(row);
    },
    async markUnreachable(tenantId, userId) {
      await query
        .updateTable('conversations')
        .set({ ...heard, dead: 1, updated_at: now() })
        .where(isOf(tenantId, userId))
        .execute();
    },
    async markRemoved(tenantId, userId) {
      await query.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('conversations')
          .set({ ...heard, dead: 1, updated_at: now() })
          .where(isOf(tenantId, userId))
          .execute();
        const met = { welcomed_at: now(), greeting_until: null };
        await transaction
          .insertInto('welcomes')
          .values({ tenant_id: tenantId, user_id: userId, ...met })
          .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doUpdateSet(met))
          .execute();
      });
    },
    async holdBack(tenantId, userId, why) {
      const row = await query
        .selectFrom('conversations')
        .select('refusals')
        .where(isOf(tenantId, userId))
        // of several messages that are refused at the same time one counts
        .where(mayTryAt(clock.now()))
        .executeTakeFirst();
      if (row === undefined) return;
      const refusals = row.refusals + 1;
      await query
        .updateTable('conversations')
        .set({ retry_at: toInstant(clock.now(), holdBackMs(refusals)), refusals, refused_because: why })
        .where(isOf(tenantId, userId))
        .where('refusals', '=', row.refusals)
        .execute();
    },
    async letIn(tenantId, userId) {
      await query.updateTable('conversations').set(heard).where(isOf(tenantId, userId)).execute();
    },
    async setContext(conversationId, userId, context) {
      await leave(conversationId, userId, context);
    },
    async isAnswered(conversationId, activityId) {
      const row = await query
        .selectFrom('turns')
        .select('seen_at')
        .where('conversation_id', '=', conversationId)
        .where('activity_id', '=', activityId)
        .executeTakeFirst();
      return row !== undefined;
    },
    async claimAnswer(conversationId, key, { againAfterMs, leaves } = {}) {
      const asked = { conversationId, key, now: now() };
      if (engine === 'postgres' && leaves !== undefined && againAfterMs === undefined) {
        const { userId, context } = leaves;
        const left = { ...asked, userId, context: JSON.stringify(context) };
        return (await claimingAndLeaving.changed(soon, left)) === 1;
      }
      const changed =
        againAfterMs === undefined
          ? await claimingOnce.changed(soon, asked)
          : await claimingAgain.changed(soon, {
              ...asked,
              before: toInstant(clock.now(), -againAfterMs),
              wrong: furthest(clock.now(), GREETING_MS),
            });
      const mine = changed === 1;
      if (mine && leaves !== undefined) await leave(conversationId, leaves.userId, leaves.context);
      // the claim must survive a crash while sending, so that nobody gets the answer twice
      await committed();
      return mine;
    },
    async claimWelcome(tenantId, userId) {
      const until = toInstant(clock.now(), GREETING_MS);
      const values = { welcomed_at: now(), greeting_until: until };
      const { numInsertedOrUpdatedRows } = await query
        .insertInto('welcomes')
        .values({ tenant_id: tenantId, user_id: userId, ...values })
        .onConflict((conflict) =>
          conflict
            .columns(['tenant_id', 'user_id'])
            .doUpdateSet(values)
            .where(isOver('welcomes.greeting_until', clock.now(), GREETING_MS)),
        )
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    async keepWelcome(tenantId, userId) {
      await query
        .updateTable('welcomes')
        .set({ greeting_until: null })
        .where(isOf(tenantId, userId))
        .execute();
    },
    async giveBackWelcome(tenantId, userId) {
      await query
        .deleteFrom('welcomes')
        .where(isOf(tenantId, userId))
        .where('greeting_until', 'is not', null)
        .execute();
    },
    async wasMet(tenantId, userId) {
      const row = await query
        .selectFrom('welcomes')
        .select('welcomed_at')
        .where(isOf(tenantId, userId))
        .where('greeting_until', 'is', null)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

interface Recalled {
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
  readonly activityId: string | null;
  /** References last written before this are written again. */
  readonly lately: string;
}

const recalling = prepare((query, key: Recalled) => recalledOf(query, key));

type Recalling = Awaited<ReturnType<typeof recalling.one>> & { readonly own?: readonly EntryRow[] };

/** Somebody with more is seldom: their activities are read when they are needed. */
const OWN_READ_ALONG = 50;

/** PostgreSQL: with the person's own activities, which spares most messages a round trip. SQLite has none to spare. */
const recallingWithOwn = prepare((query, key: Recalled) =>
  recalledOf(query, key).select(() =>
    jsonArrayFrom(entriesOfLearner(query, key.userId).limit(sql.lit(OWN_READ_ALONG + 1))).as('own'),
  ),
);

/** Undefined where they were not read, where there are more, and where some wait: the gate tells until when. */
function ownOf({ own }: Recalling, now: Date): readonly LedgerEntry[] | undefined {
  if (own === undefined || own.length > OWN_READ_ALONG) return undefined;
  if (own.some(({ due_at }) => due_at !== null)) return undefined;
  return own.map((row) => toEntry(row, toInstant(now), null));
}

const recalledOf = (query: Asked, { tenantId, userId, conversationId, activityId, lately }: Recalled) =>
  query.selectNoFrom((from) => [
    from.selectFrom('preferences').select('language').where(isOf(tenantId, userId)).as('language'),
    from
      .selectFrom('conversations')
      .select('reference')
      .where(isOf(tenantId, userId))
      .where('dead', '=', 0)
      .where('retry_at', 'is', null)
      .where('updated_at', '>', lately)
      .as('reference'),
    from
      .selectFrom('turns')
      .select('seen_at')
      .where('conversation_id', '=', conversationId)
      .where('activity_id', '=', activityId as string)
      .as('answered'),
    from
      .selectFrom('contexts')
      .select('context')
      .where('conversation_id', '=', conversationId)
      .where('user_id', '=', userId)
      .as('context'),
  ]);

const holding = prepare((query, { tenantId, userId }: Pick<Recalled, 'tenantId' | 'userId'>) =>
  query.selectFrom('conversations').select('reference').where(isOf(tenantId, userId)),
);

/** Nothing keeps the bot from writing to this person, as far as is known. */
const heard = { retry_at: null, refusals: 0, refused_because: null };

/** Values of a prepared statement, all of them texts. */
type Texts<Name extends string> = Readonly<Record<Name, string>>;

type Noted = Texts<'tenantId' | 'userId' | 'reference' | 'now'>;
const remembering = prepare((query, { tenantId, userId, reference, now }: Noted) => {
  const values = { ...heard, reference, dead: 0 as const, updated_at: now };
  return query
    .insertInto('conversations')
    .values({ tenant_id: tenantId, user_id: userId, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doUpdateSet(values));
});

type NotedService = Texts<'tenantId' | 'serviceUrl' | 'botId' | 'channelId' | 'now'>;
const notingService = prepare((query, { tenantId, serviceUrl, botId, channelId, now }: NotedService) => {
  const values = { service_url: serviceUrl, bot_id: botId, channel_id: channelId, seen_at: now };
  return query
    .insertInto('tenant_services')
    .values({ tenant_id: tenantId, ...values })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(values));
});

type Left = Texts<'conversationId' | 'userId' | 'context' | 'now'>;
const leaving = prepare((query, { conversationId, userId, context, now }: Left) => {
  const values = { context, updated_at: now };
  return query
    .insertInto('contexts')
    .values({ conversation_id: conversationId, user_id: userId, ...values })
    .onConflict((conflict) => conflict.columns(['conversation_id', 'user_id']).doUpdateSet(values));
});

/** PostgreSQL: claims the answer and leaves its context in one statement, and so in one round trip; nothing when it is claimed already. */
const claimingAndLeaving = prepare((query, { conversationId, userId, context, now, key }: Left & Claiming) =>
  query
    .with('claimed', (on) =>
      on
        .insertInto('turns')
        .values({ conversation_id: conversationId, activity_id: key, seen_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .returning('conversation_id'),
    )
    .insertInto('contexts')
    .columns(['conversation_id', 'user_id', 'context', 'updated_at'])
    .expression((from) =>
      from
        .selectFrom('claimed')
        .select(({ val }) => [
          'claimed.conversation_id',
          val(userId).as('user_id'),
          val(context).as('context'),
          val(now).as('updated_at'),
        ]),
    )
    .onConflict((conflict) =>
      conflict.columns(['conversation_id', 'user_id']).doUpdateSet({ context, updated_at: now }),
    ),
);

type Claiming = Texts<'conversationId' | 'key' | 'now'>;
const claimingOnce = prepare((query, { conversationId, key, now }: Claiming) =>
  query
    .insertInto('turns')
    .values({ conversation_id: conversationId, activity_id: key, seen_at: now })
    .onConflict((conflict) => conflict.doNothing()),
);

/** A time beyond `wrong` was written by a clock that was wrong. */
type ClaimingAgain = Claiming & Texts<'before' | 'wrong'>;
const claimingAgain = prepare((query, { conversationId, key, now, before, wrong }: ClaimingAgain) =>
  query
    .insertInto('turns')
    .values({ conversation_id: conversationId, activity_id: key, seen_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['conversation_id', 'activity_id'])
        .doUpdateSet({ seen_at: now })
        .where(({ or, eb }) => or([eb('turns.seen_at', '<=', before), eb('turns.seen_at', '>', wrong)])),
    ),
);

export function createPreferences({ query }: Database, clock: Clock): Preferences {
  return {
    async setLanguage(tenantId, userId, language) {
      const values = { language, updated_at: toInstant(clock.now()) };
      await query
        .insertInto('preferences')
        .values({ tenant_id: tenantId, user_id: userId, ...values })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'user_id']).doUpdateSet(values))
        .execute();
    },
  };
}
