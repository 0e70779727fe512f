import { messageCard } from '../cards/message.ts';
import type { Said } from '../cards/views.ts';
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
  /** Whether this person (Entra id) is a learning administrator. */
  readonly isLearningAdmin: (userId: string) => Promise<boolean>;
}

type Command = (turn: Turn, text: string) => Promise<readonly Answer[]>;

/** Problems shown at once; a card has room for no more. */
const SHOWN = 6;

/** `/status`, for learning administrators in a one-to-one chat; everything else goes on to `next`. */
export function createOperating({ examine, isLearningAdmin }: OperatingDeps, next: Command): Command {
  return async (turn, text) => {
    if (!/^\s*\/status\s*$/i.test(text)) return next(turn, text);
    return [answer(messageCard({ text: await said(turn) }, turn.speech), { place: 'new' })];
  };

  async function said({ person, personal }: Turn): Promise<readonly Said[]> {
    if (!personal) return [{ key: 'refusal.privateOnly' }];
    if (!(await isLearningAdmin(person.userId))) return [{ key: 'status.notForYou' }];
    return statusText(await examine());
  }
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
