import { expect, test } from 'vitest';
import { createLog, createPseudonym } from '../../src/log.ts';

function logged(about: Record<string, unknown>, level = 'info') {
  const lines: string[] = [];
  const log = createLog({ level, destination: { write: (line) => void lines.push(line) } });
  log.info(about, 'Something happened');
  return lines;
}

test('a log line is JSON with level, time and message', () => {
  const [line] = logged({ outcome: 'saved', ms: 12 });
  expect(JSON.parse(line ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    outcome: 'saved',
    ms: 12,
    msg: 'Something happened',
  });
});

test('lines below the level are not written', () => {
  expect(logged({}, 'warn')).toEqual([]);
});

test('a whole activity, logged by mistake, leaves nobody recognisable', () => {
  const activity = {
    type: 'message',
    text: 'mark my secret course done',
    from: { id: '29:abc', name: 'Alex Wilber', aadObjectId: 'aad-1' },
    value: { note: 'for Ann' },
    channelData: { tenant: { id: 't-1' } },
  };
  const [line = ''] = logged({ activity, headers: { Authorization: 'Bearer abc.def.ghi' } });
  expect(line).toContain('"type":"message"');
  for (const secret of ['secret course', 'Alex', '29:abc', 'aad-1', 'Ann', 't-1', 'abc.def']) {
    expect(line).not.toContain(secret);
  }
});

test('an error keeps what helps to mend it and loses ids and tokens', () => {
  const cause = new Error(
    'GET /users/0c7a333e-2869-4bc5-a4f0-f18897b77528/manager with Bearer eyJa.eyJb.c failed',
  );
  const error = Object.assign(new Error('Graph said 500', { cause }), {
    requestId: 'r-1',
    body: { text: 'private' },
  });
  const [line = ''] = logged({ error, err: new TypeError('odd') });
  expect(JSON.parse(line).err).toMatchObject({ type: 'TypeError', message: 'odd' });
  expect(JSON.parse(line).error).toMatchObject({
    type: 'Error',
    message: 'Graph said 500',
    requestId: 'r-1',
    cause: { message: 'GET /users/[id]/manager with [hidden] failed' },
  });
  expect(line).not.toContain('0c7a333e');
  expect(line).not.toContain('private');
});

test('an object that contains itself can be logged', () => {
  const self: Record<string, unknown> = { outcome: 'odd' };
  self.self = self;
  expect(logged(self)).toHaveLength(1);
});

test('a pseudonym is the same each time, and another with another key', () => {
  const pseudonym = createPseudonym('key one');
  expect(pseudonym('alex')).toBe(pseudonym('alex'));
  expect(pseudonym('alex')).not.toBe(pseudonym('ann'));
  expect(pseudonym('alex')).not.toBe(createPseudonym('key two')('alex'));
  expect(pseudonym('alex')).toMatch(/^[0-9a-f]{16}$/);
});
