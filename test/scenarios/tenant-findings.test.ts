import { afterEach, describe, expect, it } from 'vitest';
import type { KnownBehaviour } from '../../src/learning/ports/ports.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { createTenantFindings } from '../../src/ledger/stores/tenant-findings.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
afterEach(() => world.close());

/** A bot that starts on a database in which a probe wrote this down. */
async function found(behaviour: KnownBehaviour, env: Readonly<Record<string, string>> = {}): Promise<void> {
  world = await startWorld({ env });
  const database = createDatabase(`file:${world.database}`);
  const { clock } = world;
  await createTenantFindings({ database, clock, providerId: academyProviderId }).note(behaviour);
  await database.close();
  await world.restart();
  alex = world.person('alexw');
}

const says = async (text: string) => reads(await alex.says(text));
const spellings = () =>
  world.writes().flatMap(({ body }) => Object.keys(body).filter((name) => /^externalcourse/i.test(name)));

describe('what a probe found', () => {
  it('is how the bot spells the external id from the first request on', async () => {
    await found({ externalIdName: 'externalCourseActivityId' });
    world.simulator.settings.externalIdName = 'externalCourseActivityId';
    expect(await says('start fire safety')).toContain('Saved');
    expect(spellings()).toEqual(['externalCourseActivityId']);
  });

  it('does not count where a setting says otherwise', async () => {
    await found(
      { externalIdName: 'externalCourseActivityId' },
      { GRAPH_EXTERNAL_ID_NAME: 'externalcourseActivityId' },
    );
    world.simulator.settings.externalIdName = 'externalcourseActivityId';
    expect(await says('start fire safety')).toContain('Saved');
    expect(spellings()).toEqual(['externalcourseActivityId']);
  });

  it.each(['refused', 'ignored'] as const)(
    'lets nobody reopen what Viva Learning keeps as completed (%s): it says so at once',
    async (reopening) => {
      await found({ reopening });
      expect(await says('mark giving feedback 40%')).toContain('keeps a finished course as finished');
      expect(world.writes()).toEqual([]);
      await says('complete security awareness');
      expect(await says('undo')).toContain('keeps a finished course as finished');
      expect(world.writes()).toHaveLength(1);
    },
  );

  it('lets nobody take a course again of which Viva Learning keeps one record', async () => {
    await found({});
    const [asked] = await alex.says('start giving feedback');
    const again = button(asked, 'Take it again');
    await world.close();
    await found({ secondActivity: 'refused' });
    expect(await says('start giving feedback')).toContain('one record of a course for each person');
    expect(reads(await alex.presses(again))).toContain('one record of a course for each person');
    expect(world.writes()).toEqual([]);
  });
});
