import { messageCard } from '../../../cards/parts/message.ts';
import type { Said } from '../../../cards/views.ts';
import { Refusal } from '../../../src/errors.ts';
import type { AuditLine } from '../../../src/learning/audit/audit.ts';
import type { Services } from '../../services.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { requireLearningAdmin } from '../audit/audit-file.ts';
import { exportAuditTyped } from '../audit/export.ts';
import { actionOf } from '../shared/ask.ts';

/** What one check of the installation came to, in English, for IT. */
export interface StatusLine {
  readonly title: string;
  readonly findings: readonly {
    readonly outcome: 'fine' | 'broken' | 'warning' | 'unknown' | 'skipped';
    readonly says: string;
    readonly fix?: { readonly do: string; readonly where: string; readonly without: string };
  }[];
}

export interface OperatingDeps {
  /** Looks at the whole installation; changes nothing. */
  readonly examine: () => Promise<readonly StatusLine[]>;
  readonly services: Services;
}

type Command = (turn: Turn, text: string) => Promise<readonly Answer[]>;
/** What a command answers; `words`: what is typed after it. */
type Report = (turn: Turn, words: string) => Promise<Answer>;

/** Problems shown at once; a card has room for no more. */
const SHOWN = 6;
/** Lines of the audit shown at once. */
const LINES = 20;

/** `/status` and `/audit`, for learning administrators in a one-to-one chat; everything else goes on to `next`. */
export function createOperating({ examine, services }: OperatingDeps, next: Command): Command {
  const reports: readonly (readonly [RegExp, Report])[] = [
    [
      /^\/status$/i,
      async (turn) => {
        services.takeCostly(turn.person);
        return said(turn, statusText(await examine()));
      },
    ],
    [/^\/audit$/i, async (turn) => showAudit(turn, await linesFor(turn))],
    [/^\/audit\s+export(?:\s(.*))?$/i, (turn, words) => exportAuditTyped(turn, services, words)],
  ];

  /** The newest lines; that somebody looked is one of the next. */
  async function linesFor({ person }: Turn): Promise<readonly AuditLine[]> {
    services.takeCostly(person);
    const lines = await services.audit.lines(LINES);
    const seen = { what: 'viewAudit', whom: null, road: 'message', outcome: 'done' } as const;
    await services.audit.note({ who: person.userId, ...seen });
    return lines;
  }

  return async (turn, text) => {
    const typed = text.trim();
    for (const [pattern, report] of reports) {
      const match = pattern.exec(typed);
      if (match === null) continue;
      if (!turn.personal) throw new Refusal('privateOnly');
      await requireLearningAdmin(turn.person.userId, services, turn.signal);
      return [await report(turn, match[1] ?? '')];
    }
    return next(turn, text);
  };
}

function said({ speech }: Turn, text: readonly Said[]): Answer {
  return answer(messageCard({ text }, speech), { place: 'new' });
}

/** The newest lines, and the way to all of them. */
function showAudit(turn: Turn, lines: readonly AuditLine[]): Answer {
  if (lines.length === 0) return said(turn, [{ key: 'audit.empty' }]);
  const title = { key: 'card.button.export' };
  const buttons = [{ title, action: actionOf('audit.export', {}) }];
  return answer(messageCard({ text: auditText(lines), buttons }, turn.speech), { place: 'new' });
}

function auditText(lines: readonly AuditLine[]): readonly Said[] {
  return [
    { key: 'audit.newest', values: { count: lines.length } },
    ...lines.map(({ at, who, what, whom, road, outcome, graph }) => ({
      key: 'audit.line',
      values: { at, who, what, whom: whom ?? '–', road, outcome, graph: graph ?? '–' },
    })),
  ];
}

/** Problems with their fixes first, then what is fine, by title. */
function statusText(lines: readonly StatusLine[]): readonly Said[] {
  const wrong = lines.flatMap(({ title, findings }) =>
    findings.flatMap(({ outcome, says, fix }) => (fix === undefined ? [] : [{ title, outcome, says, fix }])),
  );
  const worstFirst = [
    ...wrong.filter(({ outcome }) => outcome === 'broken'),
    ...wrong.filter(({ outcome }) => outcome !== 'broken'),
  ].slice(0, SHOWN);
  const whole = lines.filter(({ findings }) => findings.every(({ outcome }) => outcome === 'fine'));
  const open = lines.filter(({ findings }) =>
    findings.some(({ outcome }) => outcome === 'unknown' || outcome === 'skipped'),
  );
  return [
    { key: 'status.summary', values: { problems: wrong.length } },
    ...worstFirst.flatMap(({ title, says, fix }) => [
      { key: 'status.problem', values: { title, says } },
      { key: 'status.fix', values: fix },
    ]),
    ...listed('status.fine', whole),
    ...listed('status.open', open),
  ];
}

function listed(key: string, lines: readonly StatusLine[]): readonly Said[] {
  return lines.length === 0 ? [] : [{ key, values: { titles: lines.map(({ title }) => title).join(', ') } }];
}
