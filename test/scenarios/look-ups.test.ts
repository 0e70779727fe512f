import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contoso } from '../../src/simulator/organisation/contoso.ts';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { personId } from '../../src/simulator/organisation/people.ts';
import { type GraphBetween, startGraphBetween } from '../support/graph-between.ts';
import { assignBy, choicesOf, formOf, idsOf } from '../support/manager.ts';
import { button, type Player, reads, startWorld, type World, type WorldOptions } from '../support/world.ts';

let between: GraphBetween;
let world: World;
beforeEach(async () => {
  between = await startGraphBetween();
});
afterEach(async () => {
  await world.close();
  await between.close();
});

async function open(options: WorldOptions = {}): Promise<void> {
  world = await startWorld({
    env: {
      LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId,
    },
    graphAt: between.before,
    ...options,
  });
}

const strangers = (count: number) =>
  Array.from({ length: count }, (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`).join(
    ',',
  );

/** What `work` asks of Graph. */
async function askedDuring(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = between.passed.length;
  await work();
  return between.passed.slice(before).map(({ method, path }) => `${method} ${path}`);
}

const forge = (player: Player, data: Record<string, unknown>) =>
  player.forges('assign.submit', { op: 'forged-press', assignmentType: 'required', ...data });

describe('one press', () => {
  it('with a thousand ids asks Graph for nothing', async () => {
    await open();
    const alex = world.person('alexw');
    await alex.says('hi');
    for (const field of ['people', 'anyone']) {
      const asked = await askedDuring(async () => {
        expect(reads(await forge(alex, { [field]: strangers(1_000) }))).toContain(
          'at most 200 people one by one',
        );
      });
      expect(asked).toEqual([]);
    }
  });

  it('with 200 people who are not the manager’s looks none of them up, and counts them', async () => {
    await open();
    const alex = world.person('alexw');
    const form = await formOf(alex);
    const asked = await askedDuring(async () => {
      const preview = await alex.presses(button(form, 'Preview'), {
        course: fireSafety(form),
        people: `${idsOf('adelev')},${strangers(199)}`,
      });
      expect(reads(preview)).toContain('199 not yours to assign');
    });
    // whose licence the preview speaks of; reports and role are known since the form
    expect(asked).toEqual([expect.stringContaining(`${personId('adelev')}/licenseDetails`)]);
  });

  it('of a learning admin with 200 people looks them up fifteen in one call', async () => {
    await open();
    const admin = world.person('juergenw');
    const form = await formOf(admin);
    const asked = await askedDuring(async () => {
      const preview = await admin.presses(button(form, 'Preview'), {
        course: fireSafety(form),
        anyone: `${idsOf('adelev', 'joaos')},${strangers(198)}`,
      });
      expect(reads(preview)).toContain('198 not yours to assign');
    });
    expect(asked.filter((one) => one.includes('$filter=id in'))).toHaveLength(14);
    expect(asked.length).toBeLessThanOrEqual(16);
  });

  it('for everybody below 500 people asks for twenty of them in one call, and then not again', async () => {
    const organisation = contoso({ extraReports: { managerId: personId('joniss'), count: 500 } });
    await open({ simulator: { organisation } });
    const joni = world.person('joniss');
    const first = await askedDuring(() => joni.forges('team.show', { scope: 'below' }));
    expect(first.length).toBeLessThanOrEqual(35);
    expect(await askedDuring(() => joni.forges('team.show', { scope: 'below' }))).toEqual([]);
  });
});

describe('a manager of more than 2,000 people', () => {
  it('is told that the team is larger than what is shown, and cannot assign to all of it at once', async () => {
    const organisation = contoso({ extraReports: { managerId: personId('joniss'), count: 2_100 } });
    await open({ simulator: { organisation } });
    const joni = world.person('joniss');
    const asked = await askedDuring(async () => {
      for (const scope of ['below', 'reports'])
        expect(reads(await joni.forges('team.show', { scope }))).toContain(
          'You lead more people than I can look at. These are the 2000 closest to you.',
        );
    });
    // pages of a hundred, up to the first beyond
    expect(asked.length).toBeLessThanOrEqual(22);
    await joni.says('hi');
    await joni.forges('team.export', { scope: 'reports' });
    expect(joni.cards().map(reads).join()).toContain('the 2000 closest to you');
    const form = await formOf(joni);
    const refused = await joni.presses(button(form, 'Preview'), {
      course: fireSafety(form),
      people: 'everyReport',
    });
    expect(reads(refused)).toContain('more than 2000 people');
  });
});

describe('while a walk over the organisation, or a name, does not come', () => {
  it('others are answered, and their changes reach Graph', async () => {
    const organisation = contoso({ extraReports: { managerId: personId('joniss'), count: 500 } });
    await open({ simulator: { organisation } });
    const joni = world.person('joniss');
    await joni.says('team');
    between.hold(({ path }) => path.includes('/directReports') || path.includes('$filter=id in'));
    const pressed = joni.forges('team.show', { scope: 'below' });
    // all connections of walks
    await between.held(4);
    const adele = world.person('adelev');
    expect(reads(await adele.says('start Excel Basics'))).toContain('✓ Saved');
    expect(reads(await adele.says('my courses'))).toContain('Excel Basics');
    between.release();
    expect(reads(await pressed)).toContain('everyone below: 503 people');
  });
});

describe('what a turn only reads', () => {
  it('ends with it: of names and licences that do not come no request stays open', async () => {
    // Graph itself is given all the time in the world
    await open({ tempo: { graphTimeoutMs: 600_000, pollMs: 1_000 } });
    const alex = world.person('alexw');
    const adele = world.person('adelev');
    await adele.says('hi');
    await assignBy(alex, { people: idsOf('adelev'), due: '2026-12-04' });
    await world.delivered();
    await world.restart();
    between.hold(({ path }) => path.includes('$filter=id in') || path.includes('/licenseDetails'));
    // the name of who assigned it
    expect(reads(await adele.says('my courses'))).toContain('Fire Safety');
    const form = await formOf(alex);
    // a licence
    await alex.presses(button(form, 'Preview'), { course: fireSafety(form), people: idsOf('isaiahl') });
    // the name of a learner
    await alex.forges('team.person', { learnerId: personId('adelev') });
    await between.held(3);
    await vi.waitFor(() => expect(between.open).toEqual([]), { timeout: 60_000 });
  });
});

function fireSafety(form: Parameters<typeof choicesOf>[0]): string {
  const found = choicesOf(form, 'course').find(({ title }) => title === 'Fire Safety');
  return found?.value ?? '';
}
