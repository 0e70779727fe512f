import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../src/clock.ts';
import { createVirtualTimer } from '../support/virtual-timer.ts';
import { button, type Player, reads, startWorld, type World } from '../support/world.ts';

let world: World;
let alex: Player;
beforeEach(async () => {
  world = await startWorld();
  alex = world.person('alexw');
});
afterEach(() => world.close());

describe('what Teams delivers more than once', () => {
  it('the same message is one change and one answer', async () => {
    await alex.says('mark excel for analysts 50%', 'activity-1');
    expect(await alex.says('mark excel for analysts 50%', 'activity-1')).toEqual([]);
    expect(world.writes()).toHaveLength(1);
  });

  it('the same press under other ids is one change, answered with the same receipt', async () => {
    const [activity] = await alex.says('show security awareness');
    const complete = button(activity, 'Done');
    const answers = await Promise.all([1, 2, 3].map(() => alex.forges(String(complete.verb), complete.data)));
    expect(new Set(answers.map((answer) => reads(answer)))).toHaveProperty('size', 1);
    expect(world.writes()).toHaveLength(1);
  });

  it('a press by Action.Submit does what Action.Execute does', async () => {
    const [activity] = await alex.says('show security awareness');
    const complete = button(activity, 'Done');
    const { id } = world.connector.sent.at(-1) ?? { id: '' };
    await alex.sends({ type: 'message', value: { ...complete.data, verb: complete.verb }, replyToId: id });
    expect(reads(alex.cards())).toContain('You completed “Security Awareness”');
    expect(alex.cards()).toHaveLength(1);
  });

  it('a typed start whose bot died before it answered starts nothing anew, though the course was removed meanwhile', async () => {
    await alex.says('start fire safety', 'activity-1');
    // what the bot that died would not have noted: that it answers
    const ledger = new DatabaseSync(world.database);
    ledger.exec('delete from turns');
    ledger.close();
    await alex.says('remove fire safety');
    await alex.says('yes');
    const changes = () => world.writes().map(({ method }) => method);
    expect(changes()).toEqual(['POST', 'DELETE']);
    world.clock.move(3 * MINUTE);
    expect(await alex.says('start fire safety', 'activity-1')).toHaveLength(1);
    expect(changes()).toEqual(['POST', 'DELETE']);
  });

  it('"yes" twice does once what was asked', async () => {
    await alex.says('remove excel for analysts');
    await alex.says('yes');
    await alex.says('yes');
    expect(world.writes()).toHaveLength(1);
  });
});

describe('while Graph is busy or away', () => {
  it('the receipt says on its way, the list shows the new value, and both change when Graph has it', async () => {
    world.simulator.faults.add({
      match: { method: 'PATCH' },
      effect: { kind: 'answer', status: 429, retryAfterMinutes: 5 },
    });
    const [receipt] = await alex.says('mark excel for analysts 50%');
    expect(reads(receipt)).toContain('reaching Viva Learning by 09:05');
    expect(reads(await alex.says('my courses'))).toContain('50%');

    world.clock.move(6 * MINUTE);
    await world.delivered();
    expect(reads(alex.cards()[0])).toContain('Saved in Viva Learning');
    expect(world.simulator.activities().some(({ completionPercentage }) => completionPercentage === 50)).toBe(
      true,
    );
  });

  it('a change refused later is taken back, and its receipt says why', async () => {
    world.simulator.faults.add({ match: { method: 'PATCH' }, effect: { kind: 'answer', status: 503 } });
    await alex.says('mark excel for analysts 50%');
    world.simulator.changePerson(alex.id, { isLicensed: false });
    world.clock.move(30 * MINUTE);
    await world.delivered();
    expect(reads(alex.cards()[0])).toContain('licence');
    expect(reads(await alex.says('my courses'))).toContain('35%');
  });

  it('nothing is lost over a restart', async () => {
    world.simulator.faults.add({ match: { method: 'POST' }, effect: { kind: 'answer', status: 503 } });
    await alex.says('start fire safety');
    await world.restart();
    expect(reads(await alex.says('my courses'))).toContain('Fire Safety');
    world.clock.move(30 * MINUTE);
    await world.delivered();
    expect(world.writes().filter(({ method }) => method === 'POST').length).toBeGreaterThan(1);
    expect(reads(alex.cards()[0])).toContain('Saved in Viva Learning');
  });

  it('a create that Graph carried out without saying so is not made twice', async () => {
    world.simulator.faults.add({
      match: { method: 'POST' },
      effect: { kind: 'appliedThenFails', status: 500 },
    });
    const before = world.simulator.activities().length;
    await alex.says('start fire safety');
    world.clock.move(30 * MINUTE);
    await world.delivered();
    const started = world.simulator.activities().slice(before);
    expect(started.map(({ learnerUserId }) => learnerUserId)).toEqual([alex.id]);
  });
});

describe('a change that waits in the pacer for longer than the turn does', () => {
  it('is on its way, and reaches Graph once when its place has come', async () => {
    const timer = createVirtualTimer();
    const slow = await startWorld({
      needs: ['pace'],
      pacerTimer: timer,
      deadlines: { typingAfterMs: MINUTE, takenWithinMs: MINUTE, invokeWithinMs: MINUTE, flushWithinMs: 100 },
    });
    /** Time passes for the pacer while this is done. */
    const passing = async (work: Promise<void>) => {
      let isDone = false;
      const ended = work.finally(() => {
        isDone = true;
      });
      for (; !isDone; await sleep(1)) timer.passUntil(timer.elapsed() + SECOND);
      return ended;
    };
    const started = () => slow.writes().filter(({ method }) => method === 'POST');
    slow.simulator.faults.add({
      match: { method: 'POST' },
      effect: { kind: 'answer', status: 429, retryAfterSeconds: 1 },
    });
    await slow.person('adelev').says('start excel basics');
    slow.clock.move(2 * SECOND);
    await passing(slow.delivered());
    const before = started().length;

    const answers: string[] = [];
    for (const alias of ['alexw', 'pattif', 'diegos'])
      answers.push(reads((await slow.person(alias).says('start excel basics'))[0]));
    // one may have its place at once
    expect(answers.filter((text) => text.includes('Saved here')).length).toBeGreaterThanOrEqual(2);
    expect(started().length - before).toBeLessThanOrEqual(1);
    await passing(slow.delivered());
    expect(started().length - before).toBe(3);
    await slow.close();
  });
});

describe('a wait that Graph names to whoever reads the courses', () => {
  it('holds for changes, too, and for the next who reads', async () => {
    await world.close();
    world = await startWorld({ needs: ['pace'] });
    alex = world.person('alexw');
    const lists = () =>
      world.simulator.requests.all().filter(({ path }) => /learningContents|Activities\?/.test(path));
    world.simulator.faults.add({
      match: { path: 'learningContents' },
      effect: { kind: 'answer', status: 429, retryAfterMinutes: 7 },
    });
    await world.restart();
    const read = lists().length;
    expect(reads((await alex.says('start excel basics'))[0])).toContain('09:07');
    await world.restart();
    await world.delivered();
    expect(world.writes()).toEqual([]);
    expect(lists()).toHaveLength(read);
    world.clock.move(7 * MINUTE);
    await world.delivered();
    expect(world.writes()).toHaveLength(1);
  });
});

describe('a catalogue that could not be read', () => {
  it('is read at once when somebody asks for courses', async () => {
    const late = await startWorld({
      beforeStart: ({ faults }) =>
        faults.add({
          match: { path: 'learningContents' },
          effect: { kind: 'answer', status: 503 },
          times: 1,
        }),
    });
    const person = late.person('alexw');
    expect(reads(await person.says('courses'))).toContain('still reading the courses');
    // a 503 asks everybody to slow down for a moment
    late.clock.move(2 * SECOND);
    await expect.poll(async () => reads(await person.says('courses'))).toContain('All courses');
    await late.close();
  });
});

describe('while Teams is busy or away', () => {
  function isDead(): boolean {
    const database = new DatabaseSync(world.database, { readOnly: true });
    const row = database.prepare('select dead from conversations where user_id = ?').get(alex.id);
    database.close();
    return row?.dead === 1;
  }

  async function onItsWay(): Promise<void> {
    world.simulator.faults.add({
      match: { method: 'PATCH' },
      effect: { kind: 'answer', status: 429, retryAfterMinutes: 5 },
    });
    expect(reads(await alex.says('mark excel for analysts 50%'))).toContain('reaching Viva Learning by');
    world.clock.move(6 * MINUTE);
  }

  it('a receipt that could not be updated is updated later', async () => {
    await onItsWay();
    world.connector.failNext(500);
    await world.delivered();
    expect(reads(alex.cards()[0])).toContain('reaching Viva Learning by');
    world.clock.move(2 * MINUTE);
    await world.delivered();
    expect(reads(alex.cards()[0])).toContain('Saved in Viva Learning');
    expect(alex.cards()).toHaveLength(1);
  });

  it('who blocked the bot is not spoken to until they write again', async () => {
    await onItsWay();
    world.connector.failNext(403, {}, 'ConversationBlockedByUser');
    await world.delivered();
    const before = world.connector.sent.length;
    expect(isDead()).toBe(true);
    await alex.says('help');
    expect(world.connector.sent.length).toBe(before + 1);
    expect(isDead()).toBe(false);
  });

  it('an answer that may have arrived is not said again, and nothing is said about it', async () => {
    world.connector.failNext(502);
    expect(await alex.says('help')).toEqual([]);
    expect(world.connector.sent).toEqual([]);
  });
});
