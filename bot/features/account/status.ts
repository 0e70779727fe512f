import type { Said } from '../../../cards/views.ts';
import type { Answer } from '../../turn/answer.ts';
import type { TakeCostly } from '../../turn/rate-limit.ts';
import type { Turn } from '../../turn/turn.ts';
import { say } from '../shared/ask.ts';

/** The result of one check of the installation, in English, for IT. */
export interface StatusLine {
  readonly title: string;
  readonly findings: readonly {
    readonly outcome: 'fine' | 'broken' | 'warning' | 'unknown' | 'skipped';
    readonly says: string;
    /** Nothing is wrong, and it is worth reading all the same. */
    readonly figures?: true;
    readonly fix?: { readonly do: string; readonly where: string; readonly without: string };
  }[];
}

/** Problems shown at once; a card has room for no more. */
const SHOWN = 6;

/** The result of the checks of the whole installation, for learning administrators. */
export async function showStatus(
  { person, speech }: Turn,
  {
    takeCostly,
    examine,
  }: { readonly takeCostly: TakeCostly; readonly examine: () => Promise<readonly StatusLine[]> },
): Promise<Answer> {
  takeCostly(person);
  return say({ speech }, statusText(await examine()), { place: 'new' });
}

/** Problems with their fixes first, then figures, then what is fine, by title. */
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
    ...lines.flatMap(({ title, findings }) =>
      findings.flatMap(({ says, figures }) =>
        figures === true ? [{ key: 'status.figures', values: { title, says } }] : [],
      ),
    ),
    ...listed('status.fine', whole),
    ...listed('status.open', open),
  ];
}

function listed(key: string, lines: readonly StatusLine[]): readonly Said[] {
  return lines.length === 0 ? [] : [{ key, values: { titles: lines.map(({ title }) => title).join(', ') } }];
}
