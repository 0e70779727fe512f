import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { watchRejections } from '../../src/app/watch-rejections.ts';
import { createLog } from '../../src/log.ts';

it('rejections that nobody handled are logged and counted, without what they carry', () => {
  const lines: string[] = [];
  const rejections = new EventEmitter();
  watchRejections(
    rejections,
    createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
  );
  rejections.emit('unhandledRejection', new Error('first'));
  rejections.emit('unhandledRejection', Object.assign(new Error('second'), { body: 'private' }));
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'error', count: 1, err: { message: 'first' } },
    { level: 'error', count: 2, err: { message: 'second' } },
  ]);
  expect(lines.join('')).not.toContain('private');
});
