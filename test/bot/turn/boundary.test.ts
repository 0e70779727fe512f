import { describe, expect, it } from 'vitest';
import { createBoundary } from '../../../bot/turn/boundary.ts';
import type { Turn } from '../../../bot/turn/turn.ts';
import { Bug, Later, Refusal } from '../../../src/errors.ts';
import { textOf } from '../../support/card-reading.ts';
import { speechIn } from '../../support/speech.ts';

const lines: { level: string; about: Readonly<Record<string, unknown>> }[] = [];
const at = (level: string) => (about: Readonly<Record<string, unknown>>) => void lines.push({ level, about });
const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
const turn = {
  speech: speechIn('en'),
  person: { userId: 'person-1' },
  personal: true,
  chatUrl: null,
} as unknown as Turn;

/** What the person reads, and the log line, when a turn fails with this. */
async function failing(error: Error) {
  lines.length = 0;
  const guarded = createBoundary({ log, mintReference: () => 'ref-1', pseudonym: () => 'somebody' });
  const [answer] = await guarded(turn, () => Promise.reject(error));
  return { text: textOf(answer?.card as never), line: lines[0] };
}

describe('how a failure ends', () => {
  it('a refusal says what to do, without a reference when IT cannot help', async () => {
    const { text, line } = await failing(new Refusal('percentageOutOfRange'));
    expect(text).toContain('whole number from 0 to 100');
    expect(text).not.toContain('ref-1');
    expect(line?.level).toBe('info');
  });

  it('a refusal that IT can mend carries a reference, and the fix goes to the log only', async () => {
    const { text, line } = await failing(new Refusal('graphPermission', { fix: 'Grant admin consent.' }));
    expect(text).toContain('ref-1');
    expect(text).not.toContain('Grant');
    expect(line?.about).toMatchObject({ reference: 'ref-1', who: 'somebody', fix: 'Grant admin consent.' });
  });

  it('while the database is away nobody is told that anything was saved', async () => {
    const { text, line } = await failing(new Later('no answer', { from: 'database' }));
    expect(text).toContain('can’t reach my own records');
    expect(line?.level).toBe('warn');
  });

  it('while the database cannot be written to people are told that nothing was changed', async () => {
    const { text, line } = await failing(new Later('disk full', { from: 'writing' }));
    expect(text).toContain('can’t write to my own records');
    expect(line?.level).toBe('warn');
  });

  it('a busy Graph is called busy', async () => {
    expect((await failing(new Later('429'))).text).toContain('busy');
  });

  it('anything else is a bug with a reference, and nothing of its insides is said', async () => {
    const { text, line } = await failing(new Bug('select * from secrets'));
    expect(text).toContain('ref-1');
    expect(text).not.toContain('secrets');
    expect(line?.level).toBe('error');
  });
});
