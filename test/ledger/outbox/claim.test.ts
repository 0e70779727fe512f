import { afterEach, beforeEach, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../src/clock.ts';
import { Later } from '../../../src/errors.ts';
import { LEASE_MS } from '../../../src/ledger/activities/lease.ts';
import { createClaims } from '../../../src/ledger/outbox/claim.ts';
import { selfInitiated } from '../../support/activities.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

onEachEngine((place) => {
  let rig: Rig;
  let claims: ReturnType<typeof createClaims>;
  beforeEach(async () => {
    rig = await createRig(place);
    claims = createClaims(rig.database, rig.clock, { leaseMs: LEASE_MS, callMs: 25 * SECOND });
  });
  afterEach(() => rig.close());

  /** An activity whose create may have been carried out: no answer came. */
  const inDoubt = async () => {
    const { entry, operation } = await rig.create(selfInitiated());
    rig.graph.fault = () => ({ carriedOut: true, error: new Later('no answer', { ambiguous: true }) });
    await rig.outbox.drain();
    rig.graph.fault = () => undefined;
    rig.graph.calls.length = 0;
    rig.clock.advance(MINUTE);
    return { id: entry.id, operationId: operation.id };
  };
  const names = () => rig.graph.calls.map(({ name }) => name);
  const taken = async (entryId?: string) => {
    const [claim] = await claims.lease(1, entryId);
    if (claim === undefined) throw new Error('Nothing was to be claimed');
    return claim;
  };

  test.each(['the worker', 'its turn'])('a doubt is not forgotten when %s claims it', async (who) => {
    const { id, operationId } = await inDoubt();
    expect(await taken(who === 'the worker' ? undefined : id)).toMatchObject({ unsure: true });
    rig.clock.advance(LEASE_MS);
    await (who === 'the worker' ? rig.outbox.drain() : rig.outbox.flush(operationId, 10_000));
    expect(names()).toEqual(['byExternalId']);
    expect(rig.graph.stored.size).toBe(1);
  });

  test('a doubt is not forgotten when the claim is given back unsent, and none arises from that', async () => {
    await inDoubt();
    await claims.release(await taken());
    expect(await taken()).toMatchObject({ unsure: true });

    await rig.create(selfInitiated({ courseId: 'other' }));
    const fresh = await taken();
    expect(fresh.unsure).toBe(false);
    await claims.release(fresh);
    expect(await taken()).toMatchObject({ entryId: fresh.entryId, unsure: false });
  });

  test('an attempt whose process died leaves a doubt', async () => {
    await rig.create(selfInitiated());
    await taken();
    rig.clock.advance(LEASE_MS);
    expect(await taken()).toMatchObject({ unsure: true });
  });

  test('what was committed while a claim was finished is still to be sent', async () => {
    const { entry } = await rig.create(selfInitiated());
    const claim = await taken();
    await rig.change(entry.id, 'progress', { progress: 40 });
    await claims.finish(claim, claim);
    expect(await taken()).toMatchObject({ entryId: entry.id });
  });

  test('a claim that is finished with nothing new leaves nothing to send', async () => {
    await rig.create(selfInitiated());
    const claim = await taken();
    await claims.finish(claim, claim);
    expect(await claims.lease(1)).toEqual([]);
  });

  test('once nothing waits the entry no longer says who wanted it', async () => {
    const owners = async () => {
      const rows = await rig.database.query.selectFrom('activities').select('owner_id').execute();
      return rows.map(({ owner_id }) => owner_id);
    };
    const { entry } = await rig.create(selfInitiated());
    expect(await owners()).toEqual([selfInitiated().learnerId]);
    await rig.outbox.drain();
    expect(await owners()).toEqual(['']);
    await rig.change(entry.id, 'progress', { progress: 10 });
    await rig.outbox.drain();
    expect(await owners()).toEqual(['']);
    const { operation } = await rig.change(entry.id, 'progress', { progress: 20 }, { sendsNow: true });
    await rig.outbox.flush(operation.id, 10_000, operation);
    expect(await owners()).toEqual(['']);
  });

  test.each(['finish', 'release'] as const)(
    'an older claim can not %s what a newer one holds',
    async (end) => {
      const { entry } = await rig.create(selfInitiated());
      const old = await taken();
      rig.clock.advance(LEASE_MS);
      const fresh = await taken();
      await (end === 'finish' ? claims.finish(old, old) : claims.release(old));
      expect(await claims.lease(1)).toEqual([]);
      expect(await claims.permission(fresh).maySend()).toBe('yes');
      expect((await rig.entry(entry.id)).onItsWay).toBe(true);
    },
  );

  test('an older claim holds nothing, and may not send', async () => {
    await rig.create(selfInitiated());
    const old = await taken();
    expect(await claims.held(old)).toMatchObject({ entry: { id: old.entryId } });
    rig.clock.advance(LEASE_MS);
    await taken();
    expect(await claims.held(old)).toBeUndefined();
    expect(await claims.permission(old).maySend()).toBe('lost');
  });
});
