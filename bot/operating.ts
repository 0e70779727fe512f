import { messageCard } from '../cards/message.ts';
import type { Said } from '../cards/views.ts';
import type { Audit, AuditLine } from '../src/learning/audit.ts';
import { type Answer, answer } from './answer.ts';
import type { Turn } from './turn.ts';

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
  readonly audit: Pick<Audit, 'lines'>;
  /** Whether this person (Entra id) is a learning administrator. */
  readonly isLearningAdmin: (userId: string) => Promise<boolean>;
}

type Command = (turn: Turn, text: string) => Promise<readonly Answer[]>;

/** Problems shown at once; a card has room for no more. */
const SHOWN = 6;
/** Lines of the audit shown at once. */
const LINES = 20;

/** `/status` and `/audit`, for learning administrators in a one-to-one chat; everything else goes on to `next`. */
export function createOperating({ examine, audit, isLearningAdmin }: OperatingDeps, next: Command): Command {
  const reports: Readonly<Record<string, () => Promise<readonly Said[]>>> = {
    '/status': async () => statusText(await examine()),
    '/audit': async () => auditText(await audit.lines(LINES)),
  };

  return async (turn, text) => {
    const name = text.trim().toLowerCase();
    const report = Object.hasOwn(reports, name) ? reports[name] : undefined;
    if (report === undefined) return next(turn, text);
    return [answer(messageCard({ text: await said(turn, report) }, turn.speech), { place: 'new' })];
  };

  async function said(
    { person, personal }: Turn,
    report: () => Promise<readonly Said[]>,
  ): Promise<readonly Said[]> {
    if (!personal) return [{ key: 'refusal.privateOnly' }];
    if (!(await isLearningAdmin(person.userId))) return [{ key: 'status.notForYou' }];
    return report();
  }
}

/** The newest lines; all of them are what `npm run audit` writes. */
function auditText(lines: readonly AuditLine[]): readonly Said[] {
  if (lines.length === 0) return [{ key: 'audit.empty' }];
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
