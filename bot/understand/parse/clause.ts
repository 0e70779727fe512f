import type { Message } from '../message.ts';
import { emptyReading, type PartialReading, type Reading, writingIntents } from '../reading.ts';
import { trim } from '../text/trim.ts';
import type { Token } from '../token.ts';
import { textOf } from '../tokens.ts';
import type { PhraseSet } from '../words/phrase-set.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { aboutCourse } from './about-course.ts';
import { command, statement } from './commands.ts';
import { correctionEnd } from './corrections.ts';
import { ordersFirst } from './order-first.ts';
import { planning } from './planning.ts';
import { how, question } from './questions.ts';
import { hoursAndDays, quietTime } from './quiet.ts';
import { reminding } from './reminding.ts';
import { correcting, liking, title } from './title.ts';
import { endsInVerb, verbFirst } from './verb-last.ts';
import { answer, language, pick, spareTime } from './whole-clause.ts';

/** A part of a message read on its own. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** True when it ends with a question mark. */
  readonly asks: boolean;
}

/** Steps that are counted for each word of a clause. */
const STEPS_A_TOKEN = 50;

/** The reading of one clause; certain only when a rule has used every word. */
export function readClause(clause: Clause, message: Message): Reading {
  message.effort.spend(clause.tokens.length * STEPS_A_TOKEN);
  const text = textOf(clause.tokens);
  const draft = read(clause, message);
  const trimmed = trimmedDoubt(clause.tokens);
  const doubted = trimmed !== null && draft.mood === 'command' && writingIntents.has(draft.intent ?? 'help');
  const doubts = doubted ? [`doubt: "${trimmed}"`] : [];
  const because = [...draft.because, ...doubts, ...correctionsIn(clause.tokens)];
  return { ...emptyReading, text, ...draft, certain: draft.certain === true && !doubted, because };
}

function read({ tokens, asks }: Clause, message: Message): PartialReading {
  if (tokens.every(({ isSeparator }) => isSeparator)) return { because: ['no words'] };
  const trimmed = trim(tokens, vocabulary.fillers);
  return (
    answer(tokens, asks) ??
    answer(trimmed, asks) ??
    quietTime(tokens, asks, message) ??
    reminding(tokens, asks, message) ??
    pick(trimmed, asks) ??
    aboutCourse(trimmed, asks) ??
    language(trimmed) ??
    spareTime(trimmed) ??
    planning(tokens, message) ??
    withVerbFirst(tokens, asks, message) ??
    orderedLater(tokens, asks, message) ??
    how(trimmed) ??
    question(trimmed, asks) ??
    correction(trimmed, asks, message) ??
    command(trimmed, asks, message) ??
    statement(trimmed, asks, message) ??
    liking(tokens) ??
    correcting(tokens) ??
    title(trimmed.length > 0 ? trimmed : tokens)
  );
}

const { pausing, quiet: quietly, reminding: reminders } = vocabulary;

/** What other languages say with the verb first: "월요일까지 휴가예요", "엑셀 알려 줘". */
function withVerbFirst(tokens: readonly Token[], asks: boolean, message: Message): PartialReading | null {
  if (!endsInVerb(tokens)) return null;
  const turned = (...sets: readonly PhraseSet<unknown>[]) => verbFirst(tokens, message, ...sets);
  const quiets = turned(quietly.open, quietly.only, pausing.snooze, pausing.away);
  const plans = turned(vocabulary.planning.open);
  const reminds = turned(reminders.open, reminders.not, reminders.remove);
  const about = turned(vocabulary.aboutCourse);
  return (
    (quiets && (hoursAndDays(quiets, message) ?? quietTime(quiets, asks, message))) ??
    (plans && planning(plans, message)) ??
    (reminds && reminding(reminds, asks, message)) ??
    (about && aboutCourse(about, asks))
  );
}

/** The same where the order comes after what it is about: "明天9点提醒我". */
function orderedLater(tokens: readonly Token[], asks: boolean, message: Message): PartialReading | null {
  for (const moved of ordersFirst(tokens)) {
    message.effort.spend(tokens.length * STEPS_A_TOKEN);
    const trimmed = trim(moved, vocabulary.fillers);
    const draft =
      quietTime(moved, asks, message) ??
      reminding(moved, asks, message) ??
      spareTime(trimmed) ??
      planning(moved, message) ??
      aboutCourse(trimmed, asks);
    if (draft !== null) return draft;
  }
  return null;
}

/** A corrected number: "no wait 60%" has to be confirmed, "no wait make it 60%" is certain. */
function correction(tokens: readonly Token[], asks: boolean, message: Message): PartialReading | null {
  if (vocabulary.negations.within(tokens) === null) return null;
  const end = correctionEnd(tokens, 0);
  for (let at = 0; at < end; at += Math.max(1, vocabulary.corrections.atStart(tokens, at)?.length ?? 0)) {
    if (at > 0) message.effort.spend((tokens.length - at) * STEPS_A_TOKEN);
    const asked = at > 0 ? command(tokens.slice(at), asks, message) : null;
    if (tells(asked)) return asked;
  }
  if (end < 1) return null;
  const rest = tokens.slice(end);
  const draft = command(rest, asks, message) ?? pick(rest, asks) ?? statement(rest, asks, message);
  return tells(draft) ? { ...draft, certain: false } : null;
}

const tells = (draft: PartialReading | null): draft is PartialReading =>
  draft?.percentage !== undefined && draft.percentage !== null && (draft.mood ?? 'command') === 'command';

/** The doubt in words that trimming would remove: "yeah right" at the start, "for today" at the end. */
function trimmedDoubt(tokens: readonly Token[]): string | null {
  const kept = new Set(trim(tokens, vocabulary.fillers));
  for (let at = 0; at < tokens.length; at += 1) {
    const doubt = vocabulary.doubts.atStart(tokens, at);
    const polite = vocabulary.fillers.atStart(tokens, at)?.length ?? 0;
    if (doubt === null || polite > doubt.length) continue;
    if (tokens.slice(at, at + doubt.length).some((token) => !kept.has(token))) return doubt.phrase;
  }
  return null;
}

function correctionsIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ word, corrected }) =>
    corrected === null ? [] : [`"${word}" may be "${corrected}"`],
  );
}
