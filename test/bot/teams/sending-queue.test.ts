import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATIENCE_MS, sendingBounds, teamsLimits } from '../../../bot/teams/sending-limits.ts';
import type { Kind } from '../../../bot/teams/sending-state.ts';
import { SECOND } from '../../../src/clock.ts';
import { type Fate, play, type Treatment, type Wish } from './sending-run.ts';

const wish = (at: number, conversationId: string, kind: Kind = 'answer', tenantId = 't'): Wish => ({
  ...{ at, tenantId, conversationId, kind },
});
const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const quick = (): Treatment => ({ takesMs: 20 });
const of = (fates: readonly Fate[], id: string) =>
  fates.filter(({ conversationId }) => conversationId === id);
const waited = ({ at, left: [first = Number.POSITIVE_INFINITY] }: Fate) => first - at;

const mostWithin = (moments: readonly number[], withinMs: number) =>
  Math.max(0, ...moments.map((at) => moments.filter((other) => other <= at && other > at - withinMs).length));

describe('nobody waits for somebody else', () => {
  it.each([
    ['one learner says help 70 times', times(70, () => wish(0, 'learner'))],
    ['a stranger of another organisation sends 75', times(75, () => wish(0, 'stranger', 'answer', 'other'))],
    [
      '60 strangers of two organisations send 60 each',
      times(3_600, (n) => wish(n % 7, `stranger-${n % 60}`, 'answer', `other-${n % 2}`)),
    ],
  ])('%s: a bystander is answered at once', (_, wishes) => {
    const { fates } = play([...wishes, wish(500, 'bystander')], quick);
    expect(of(fates, 'bystander').map(waited)).toEqual([0]);
  });

  it('a conversation that Teams closed for 40 s closes no other', () => {
    let told = false;
    const { fates } = play([wish(0, 'throttled'), wish(100, 'bystander')], ({ conversationId }) => {
      if (conversationId === 'bystander' || told) return quick();
      told = true;
      return { takesMs: 20, retryAfterMs: 40 * SECOND };
    });
    expect(of(fates, 'bystander').map(waited)).toEqual([0]);
    expect(of(fates, 'throttled')[0]?.left).toEqual([0, 20 + 40 * SECOND]);
  });

  it('a conversation that Teams is slow about has one message on its way', () => {
    const wishes = [wish(0, 'slow'), wish(0, 'slow'), wish(10, 'bystander')];
    const { fates } = play(wishes, ({ conversationId }) => ({
      takesMs: conversationId === 'slow' ? 10 * SECOND : 20,
    }));
    expect(fates.map(waited)).toEqual([0, 10 * SECOND, 0]);
  });

  it('twenty tenants that use all that this process may send make another wait for one slice of it', () => {
    const crowd = times(1_200, (n) => wish(0, `person-${n}`, 'answer', `tenant-${n % 20}`));
    const { fates } = play([...crowd, wish(50, 'bystander')], quick);
    expect(of(fates, 'bystander').map(waited)).toEqual([50]);
  });

  it('a hundred people of one tenant who cannot stop leave a part of its budget to those who ask once', () => {
    const talkers = times(6_000, (n) => wish(Math.floor(n / 2), `talker-${n % 100}`));
    const bystanders = times(40, (n) => wish(5_000 + n * 600, `bystander-${n}`));
    const { fates } = play([...talkers, ...bystanders], quick);
    for (const fate of fates.filter(({ conversationId }) => conversationId.startsWith('bystander')))
      expect(waited(fate)).toBe(0);
  });
});

/** People of some tenants, each with moments at which messages to them are wanted, and what Teams makes of their tries. */
interface Mix {
  readonly wishes: readonly Wish[];
  readonly takesMs: readonly number[];
  readonly throttles: readonly (number | undefined)[];
}
const MOST_TENANTS = 3;
const MOST_PEOPLE = 16;
const kinds = fc.constantFrom<Kind>('answer', 'answer', 'answer', 'unprompted', 'typing');
const person = fc.record({
  tenant: fc.integer({ min: 1, max: MOST_TENANTS }),
  bursts: fc.array(fc.record({ at: fc.nat(40_000), count: fc.constantFrom(1, 1, 1, 5, 70), kind: kinds }), {
    minLength: 1,
    maxLength: 4,
  }),
});
const mix: fc.Arbitrary<Mix> = fc
  .record({
    people: fc.array(person, { minLength: 1, maxLength: MOST_PEOPLE }),
    takesMs: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 9 }),
    throttles: fc.array(fc.option(fc.nat(40_000), { nil: undefined, freq: 3 }), {
      minLength: 1,
      maxLength: 9,
    }),
  })
  .map(({ people, takesMs, throttles }) => ({
    ...{ takesMs, throttles },
    wishes: people.flatMap(({ tenant, bursts }, index) =>
      bursts.flatMap(({ at, count, kind }) =>
        times(count, () => wish(at, `person-${index}`, kind, `tenant-${tenant}`)),
      ),
    ),
  }));

/** Teams, throttling the tries to those people in the order of the mix. */
function teamsOf(
  { takesMs, throttles }: Mix,
  mayThrottle: (wish: Wish) => boolean,
): (wish: Wish) => Treatment {
  let tries = 0;
  return (each) => {
    const ms = takesMs[tries % takesMs.length] ?? 1;
    const retryAfterMs = throttles[tries % throttles.length];
    tries++;
    return retryAfterMs === undefined || !mayThrottle(each) ? { takesMs: ms } : { takesMs: ms, retryAfterMs };
  };
}

/** The tenant's window; and one slice of the app's for all who may be ahead. */
const intervalOf = (people: number) => SECOND + 100 * Math.ceil((people * MOST_TENANTS) / 100);

describe('for any mix of talkers, strangers, throttles and retries', () => {
  it('an answer in a conversation under its own limit waits at most one pacing interval', () => {
    fc.assert(
      fc.property(mix, (all) => {
        // two people of each tenant: fewer than speak of the tenant
        const { fates } = play(
          all.wishes,
          teamsOf(all, ({ conversationId }) => Number(conversationId.slice(7)) < 2),
        );
        for (const fate of fates.filter(({ kind, underItsLimit }) => kind === 'answer' && underItsLimit)) {
          expect(waited(fate)).toBeLessThanOrEqual(intervalOf(MOST_PEOPLE));
        }
      }),
    );
  });

  it('no window of Teams holds more than it may, in a conversation, a tenant and all together', () => {
    fc.assert(
      fc.property(mix, (all) => {
        const { fates } = play(
          all.wishes,
          teamsOf(all, () => true),
        );
        const check = (some: readonly Fate[], limits: (typeof teamsLimits)['app']) => {
          const moments = some.flatMap(({ left }) => left);
          for (const { most, withinMs } of limits)
            expect(mostWithin(moments, withinMs)).toBeLessThanOrEqual(most);
        };
        for (const some of Map.groupBy(fates, ({ conversationId }) => conversationId).values())
          check(some, teamsLimits.conversation);
        for (const some of Map.groupBy(fates, ({ tenantId }) => tenantId).values())
          check(some, teamsLimits.tenant);
        check(fates, teamsLimits.app);
      }),
    );
  });

  it('a typing indicator counts in its conversation, also when nothing else was ever sent there', () => {
    const { fates } = play([wish(0, 'person-0', 'typing'), wish(2, 'person-0'), wish(1, 'person-1')], () => ({
      takesMs: 1,
      retryAfterMs: 0,
    }));
    const moments = fates.flatMap(({ conversationId, left }) => (conversationId === 'person-0' ? left : []));
    for (const { most, withinMs } of teamsLimits.conversation)
      expect(mostWithin(moments, withinMs)).toBeLessThanOrEqual(most);
  });

  it('in a conversation messages of one kind arrive in the order in which they were wanted, retried or not', () => {
    fc.assert(
      fc.property(mix, (all) => {
        const { fates } = play(
          all.wishes,
          teamsOf(all, () => true),
        );
        const lines = Map.groupBy(fates, ({ conversationId, kind }) => `${conversationId} ${kind}`);
        for (const line of lines.values()) {
          const arrived = line
            .filter(({ takenAt }) => takenAt !== undefined)
            .sort((one, other) => (one.takenAt ?? 0) - (other.takenAt ?? 0));
          expect(arrived.map(({ number }) => number)).toEqual(
            arrived.map(({ number }) => number).sort((one, other) => one - other),
          );
        }
      }),
    );
  });

  it('what is throttled over and over leaves no more once its patience is over', () => {
    const { fates } = play([wish(0, 'person-0')], () => ({ takesMs: 1, retryAfterMs: 0 }));
    for (const { left, dropped } of fates) {
      expect(Math.max(...left)).toBeLessThanOrEqual(PATIENCE_MS);
      expect(dropped).toBeDefined();
    }
  });

  it('each message is taken or dropped, none after its patience, and a typing indicator never waits', () => {
    fc.assert(
      fc.property(mix, (all) => {
        const { fates } = play(
          all.wishes,
          teamsOf(all, () => true),
        );
        expect(fates).toHaveLength(all.wishes.length);
        for (const { at, kind, left, takenAt, dropped } of fates) {
          expect(takenAt === undefined).toBe(dropped !== undefined);
          for (const moment of left) expect(moment - at).toBeLessThanOrEqual(PATIENCE_MS);
          if (kind === 'typing') for (const moment of left) expect(moment).toBe(at);
        }
      }),
    );
  });
});

describe('answers and what the bot says by itself', () => {
  it('answers go first, and one in five places is left to the rest', () => {
    const notices = times(300, (n) => wish(0, `notice-${n}`, 'unprompted'));
    const questions = times(400, (n) => wish(10 + n * 10, `question-${n}`));
    const { fates } = play([...notices, ...questions], quick);
    const answers = fates.filter(({ kind }) => kind === 'answer');
    // 100 answers a second are wanted of 50 that Teams takes
    const told = fates.filter(
      ({ kind, left: [at = Infinity] }) => kind === 'unprompted' && at > 1_000 && at <= 4_000,
    );
    expect(told.length).toBeGreaterThanOrEqual(25);
    expect(told.length).toBeLessThanOrEqual(35);
    expect(answers.every(({ dropped }) => dropped === undefined)).toBe(true);
  });

  it('what the bot says by itself to many leaves room for answers', () => {
    const notices = times(500, (n) => wish(0, `notice-${n}`, 'unprompted'));
    const { fates } = play([...notices, ...times(50, (n) => wish(100 + n * 120, `question-${n}`))], quick);
    for (const fate of fates.filter(({ kind }) => kind === 'answer')) expect(waited(fate)).toBe(0);
  });

  it('an answer after a typing indicator goes first, as one without', () => {
    const talkers = times(2_000, (n) => wish(n, `talker-${n % 50}`));
    const { fates } = play([...talkers, wish(1_500, 'asker', 'typing'), wish(1_600, 'asker')], quick);
    expect(of(fates, 'asker').map(waited)).toEqual([0, 0]);
  });

  it('an answer does not wait for what is said in its conversation by the bot itself', () => {
    const { fates } = play(
      [...times(20, () => wish(0, 'manager', 'unprompted')), wish(10, 'manager')],
      quick,
    );
    const answer = fates.find(({ kind }) => kind === 'answer');
    expect(answer?.left[0]).toBe(20);
  });
});

describe('what waits is bounded', () => {
  it('in a conversation: what is more is dropped, the newest first', () => {
    const { fates } = play(
      times(70, () => wish(0, 'learner')),
      quick,
    );
    const dropped = fates.filter((fate) => fate.dropped === 'full');
    expect(dropped).toHaveLength(70 - 1 - sendingBounds.conversation);
    expect(dropped.map(({ number }) => number)).toEqual(
      fates.slice(1 + sendingBounds.conversation).map(({ number }) => number),
    );
  });

  it.each([
    ['in a tenant', { conversation: 30, tenant: 100, app: 10_000 }, 200],
    ['in all', { conversation: 30, tenant: 10_000, app: 150 }, 150],
  ])('%s: it is dropped where most wait, not where one waits', (_, bounds, bound) => {
    const talkers = times(1_200, (n) => wish(0, `talker-${n % 60}`, 'answer', `t${Math.floor(n / 60) % 2}`));
    const bystanders = ['t0', 't1'].map((tenant) => wish(1, 'bystander', 'answer', tenant));
    const { fates, most } = play([...talkers, ...bystanders], quick, bounds);
    expect(most).toBeLessThanOrEqual(bound + 1);
    expect(of(fates, 'bystander').map(waited)).toEqual([999, 999]);
  });

  it('what is sent again goes before what came after it, and is dropped when Teams closes the conversation for longer', () => {
    let tries = 0;
    const { fates } = play([wish(0, 'a'), wish(5, 'a')], () =>
      tries++ === 0 ? { takesMs: 20, retryAfterMs: 90 * SECOND } : quick(),
    );
    expect(fates.map(({ dropped }) => dropped)).toEqual(['late', 'late']);
  });
});

describe('a tenant of which several conversations are throttled at once', () => {
  const throttledOnce = (ids: ReadonlySet<string>) => {
    const told = new Set<string>();
    return ({ conversationId: id }: Wish): Treatment => {
      if (!ids.has(id) || told.has(id)) return quick();
      told.add(id);
      return { takesMs: 20, retryAfterMs: 5 * SECOND };
    };
  };
  const crowd = times(60, (n) => wish(1_500, `person-${n}`));
  const sentAtOnce = (count: number) => {
    const ids = times(count, (n) => `throttled-${n}`);
    const { fates } = play([...ids.map((id) => wish(0, id)), ...crowd], throttledOnce(new Set(ids)));
    return fates.filter(({ at, left }) => at === 1_500 && left[0] === 1_500).length;
  };

  it('gets half of its budget, and is never closed', () => {
    expect([sentAtOnce(2), sentAtOnce(3)]).toEqual([50, 25]);
  });

  it('has all of it while more of its conversations are taken than throttled', () => {
    const ids = times(8, (n) => `throttled-${n}`);
    const others = times(50, (n) => wish(n * 60, `other-${n}`));
    const wishes = [...ids.map((id, n) => wish(n * 300, id)), ...others, ...crowd];
    const { fates } = play(wishes, throttledOnce(new Set(ids)));
    expect(fates.filter(({ at, left }) => at === 1_500 && left[0] === 1_500).length).toBeGreaterThan(25);
    for (const fate of fates.filter(({ conversationId }) => conversationId.startsWith('other')))
      expect(waited(fate)).toBeLessThanOrEqual(SECOND);
  });

  it('has all of it again after a while', () => {
    const ids = times(3, (n) => `throttled-${n}`);
    const late = times(60, (n) => wish(12_000, `late-${n}`));
    const { fates } = play([...ids.map((id) => wish(0, id)), ...late], throttledOnce(new Set(ids)));
    expect(fates.filter(({ left }) => left[0] === 12_000)).toHaveLength(50);
  });
});
