import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { watchRejections } from '../../src/app/watch-rejections.ts';
import { createLog } from '../../src/log.ts';

it('rejections that nobody handled are logged and counted, without what they carry', () => {
  const lines: string[] = [];
  const rejections = new EventEmitter();
  const log = createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } });
  const count = watchRejections(rejections, log);
  rejections.emit('unhandledRejection', new Error('first'));
  rejections.emit('unhandledRejection', Object.assign(new TypeError('second'), { body: 'private' }));
  expect(count()).toBe(2);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'error', why: 'Error', err: { message: 'first' } },
    { level: 'error', why: 'TypeError', err: { message: 'second' } },
  ]);
  expect(lines.join('')).not.toContain('private');
});
