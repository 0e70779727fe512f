import type { Said } from '../../../cards/views.ts';
import type { AuditLine } from '../../../src/learning/audit/audit.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { button, say } from '../shared/ask.ts';
import type { AuditDeps } from './deps.ts';

const LINES = 20;

/** The newest lines, for learning administrators; the look itself becomes a line too. */
export async function showAudit(
  { person, speech }: Turn,
  { audit, takeCostly }: Pick<AuditDeps, 'audit' | 'takeCostly'>,
): Promise<Answer> {
  takeCostly(person);
  const lines = await audit.lines(LINES);
  const seen = { what: 'viewAudit', whom: null, source: 'message', outcome: 'done' } as const;
  await audit.note({ who: person.userId, ...seen });
  if (lines.length === 0) return say({ speech }, { key: 'audit.empty' }, { place: 'new' });
  const buttons = [button('card.button.export', 'audit.export', {})];
  return say({ speech }, auditText(lines), { buttons, place: 'new' });
}

function auditText(lines: readonly AuditLine[]): readonly Said[] {
  return [
    { key: 'audit.newest', values: { count: lines.length } },
    ...lines.map(({ at, who, what, whom, source, outcome, graph }) => ({
      key: 'audit.line',
      values: { at, who, what, whom: whom ?? '–', source, outcome, graph: graph ?? '–' },
    })),
  ];
}
