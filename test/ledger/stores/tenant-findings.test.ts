import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTenantFindings } from '../../../src/ledger/stores/tenant-findings.ts';
import { createRig, onEachEngine, type Rig } from '../../support/ledger-rig.ts';

const OTHER_SPELLING = { externalIdName: 'externalCourseActivityId' } as const;

onEachEngine((place) => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig(place);
  });
  afterEach(() => rig.close());
  const findings = (settings = {}, providerId = 'ours') =>
    createTenantFindings({ ...rig, providerId, settings });

  test('what one instance found, another knows once it has read it, and the last finding counts', async () => {
    const finder = findings();
    const reader = findings();
    await finder.note({ ...OTHER_SPELLING, requestsPerSecond: 1 });
    expect(finder.current()).toEqual({ ...OTHER_SPELLING, requestsPerSecond: 1 });
    expect(reader.current()).toEqual({});
    await reader.refresh();
    expect(reader.current()).toEqual({ ...OTHER_SPELLING, requestsPerSecond: 1 });
    await finder.note({ requestsPerSecond: 8, batchedWrites: 'refused' });
    await finder.note({});
    await reader.refresh();
    expect(reader.current()).toEqual({ ...OTHER_SPELLING, requestsPerSecond: 8, batchedWrites: 'refused' });
  });

  test('a setting wins over a finding, and is known before anything was read', async () => {
    const set = findings({ externalIdName: 'externalcourseActivityId' });
    expect(set.current()).toEqual({ externalIdName: 'externalcourseActivityId' });
    await set.note(OTHER_SPELLING);
    expect(set.current()).toEqual({ externalIdName: 'externalcourseActivityId' });
  });

  test('what was found on another provider, or written by a version that says it otherwise, is not believed', async () => {
    await findings({}, 'another').note(OTHER_SPELLING);
    const found = { provider_id: 'ours', found_at: rig.clock.now().toISOString() };
    await rig.database.query
      .insertInto('tenant_findings')
      .values([
        { ...found, name: 'reopening', value: '"sometimes"' },
        { ...found, name: 'constructor', value: '1' },
        { ...found, name: 'batchedWrites', value: '"accepted"' },
      ])
      .execute();
    const ours = findings();
    await ours.refresh();
    expect(ours.current()).toEqual({ batchedWrites: 'accepted' });
  });
});
