import { afterEach, describe, expect, it } from 'vitest';
import type { KnownBehaviour } from '../../src/learning/ports/ports.ts';
import { createDatabase } from '../../src/ledger/database/database.ts';
import { createTenantFindings } from '../../src/ledger/stores/tenant-findings.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import { assignBy, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
afterEach(() => world.close());

/** A bot that starts on a database in which a probe wrote this down. */
async function found(behaviour: KnownBehaviour, env: Readonly<Record<string, string>> = {}): Promise<void> {
  world = await startWorld({ env, needs: ['pace'] });
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

  it.each(['refused', 'keeps'] as const)(
    'takes no due date and no note away that Viva Learning keeps (null is %s): it says so at once',
    async (nullInUpdate) => {
      await found({ nullInUpdate });
      world.simulator.settings.nullInUpdate = nullInUpdate;
      const terms = { people: idsOf('adelev'), due: '2026-12-04', note: 'Please' };
      await assignBy(alex, terms);
      const save = async (due: string, note: string) => {
        const details = await alex.forges('team.person', { learnerId: personId('adelev') });
        const form = await alex.presses(button(details, 'Change'));
        return reads(await alex.presses(button(form, 'Save'), { due, note }));
      };
      for (const [due, note] of [
        ['', 'Please'],
        ['2026-12-04', ''],
      ] as const)
        expect(await save(due, note)).toContain('keeps a due date or a note');
      expect(world.writes()).toHaveLength(1);
      expect(await save('2026-12-05', 'Soon')).toContain('until Sat 5 Dec');
      // assigned again without a note: what cannot be taken away stays
      await assignBy(alex, { ...terms, due: '2026-12-06', note: '' });
      expect(world.writes().at(-1)?.body).toMatchObject({
        dueDateTime: { dateTime: expect.stringContaining('2026-12-06') },
        notes: { content: 'Soon' },
      });
    },
  );

  it('and undoing what set one for the first time is refused, too', async () => {
    await found({ nullInUpdate: 'keeps' });
    await assignBy(alex, { people: idsOf('adelev'), due: '2026-12-04' });
    const details = await alex.forges('team.person', { learnerId: personId('adelev') });
    const form = await alex.presses(button(details, 'Change'));
    await alex.presses(button(form, 'Save'), { due: '2026-12-04', note: 'Please' });
    expect(await says('undo')).toContain('keeps a due date or a note');
    expect(world.writes()).toHaveLength(2);
  });

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
