import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Verb, verbs } from '../../cards/verbs.ts';
import { learningAdminsGroupId } from '../../src/simulator/organisation/groups.ts';
import { type Player, startWorld, type World } from '../support/world.ts';

/** In a path `.` and `..` mean another path, however they are encoded: an id of dots alone is none. */
const dots = ['.', '..', '........'];

let world: World;
let people: readonly Player[];
beforeAll(async () => {
  world = await startWorld({ env: { LEARNING_ADMINS_GROUP_ID: learningAdminsGroupId } });
  // a manager, and a learning administrator, who may look up more people
  people = ['alexw', 'joniss'].map((alias) => world.person(alias));
});
afterAll(() => world.close());

const bugs = () => world.logged.filter((line) => line.includes('"level":"error"'));

it.each(Object.keys(verbs) as Verb[])(
  '%s with ids of dots is refused like any other wrong id',
  async (verb) => {
    const fields = Object.keys(z.toJSONSchema(verbs[verb], { io: 'input' }).properties ?? {});
    for (const who of people)
      for (const id of dots) {
        const honest = { op: `press-${verb}`, decision: 'grant', assignmentType: 'required' };
        const payload = Object.fromEntries(fields.map((field) => [field, id]));
        await who.forges(verb, { ...payload, ...honest });
      }
    // and one field at a time
    for (const field of fields)
      for (const who of people) await who.forges(verb, { op: `press-${verb}`, [field]: '..' });
    expect(bugs()).toEqual([]);
  },
);

describe.each(dots)('an activity with %s', (id) => {
  const { conversation } = { conversation: { id: 'a:1', conversationType: 'personal' } };
  it.each<[string, object]>([
    ['as its conversation', { conversation: { ...conversation, id } }],
    ['as its tenant', { channelData: { tenant: { id } } }],
    ['as the tenant of its conversation', { conversation: { ...conversation, tenantId: id } }],
    ['as its sender', { from: { id: '29:1', aadObjectId: id } }],
    ['as the channel’s name of its sender', { from: { id } }],
    ['as what it answers', { replyToId: id }],
    ['as its own id', { id }],
  ])('%s is no activity', async (_, part) => {
    const activity = { type: 'message', text: 'my courses', ...part };
    expect((await people[0]?.sends(activity))?.status).toBe(400);
    expect(bugs()).toEqual([]);
  });
});
