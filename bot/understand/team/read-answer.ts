import { textOf } from '../tokens.ts';
import type { DayFound } from './find-day.ts';
import type { TimeAnswer } from './lead-intention.ts';
import { type Sayings, saidOf } from './sayings.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

type Decision = { readonly at: number; readonly to: number; readonly decision: TimeAnswer['decision'] };

/** Answers to requests for more time: "ok", "no, audit thursday", "Adele yes, Isaiah only till Tuesday". */
export function readAnswers(said: Sayings): readonly TimeAnswer[] {
  const decisions = decisionsIn(said);
  const [first] = decisions;
  const people = said.people.filter((one) => one.people.length > 0);
  if (people.length === 0) return one(said, first);
  // "yes Adele, no Isaiah" names the decision first
  const forwards = first !== undefined && first.at < (people[0]?.from ?? 0);
  return people.flatMap((named, i): readonly TimeAnswer[] => {
    const from = forwards ? (people[i - 1]?.to ?? 0) : named.from;
    const to = forwards ? named.to : (people[i + 1]?.from ?? said.tokens.length);
    const part = decisions.filter(({ at }) => at >= from && at < to);
    const rest = { from, to: forwards ? (people[i + 1]?.from ?? said.tokens.length) : to };
    const [whom = null] = saidOf(named);
    return answer(said, part[0], rest, people.length > 1).map((given) => ({ ...given, whom }));
  });
}

function one(said: Sayings, first: Decision | undefined): readonly TimeAnswer[] {
  return answer(said, first, { from: 0, to: said.tokens.length });
}

function answer(
  said: Sayings,
  decided: Decision | undefined,
  { from, to }: { from: number; to: number },
  named = false,
): readonly TimeAnswer[] {
  const words = said.tokens.slice(from, to);
  const declined = decided?.decision === 'decline';
  const defers = v.defer.within(words);
  // "Isaiah yes, I'll get to Adele later" puts off only the other
  if (!declined && defers !== null && !(named && decided !== undefined && decided.at < from + defers.at))
    return [];
  const day = said.days.find((one) => one.from >= from && one.from < to);
  if (declined) {
    const reason = textOf(said.tokens.slice(decided.to, to)).replace(/^[\s,.;:–-]+/, '');
    return [{ whom: null, decision: 'decline', date: null, reason: withoutSorry(reason) }];
  }
  if (decided === undefined && (day === undefined || said.asks)) return [];
  return [{ whom: null, decision: 'grant', date: dateOf(day), reason: '' }];
}

const dateOf = (day: DayFound | undefined) => day?.date ?? null;

const withoutSorry = (reason: string) => reason.replace(/^(?:sorry|sory|but|cause|because)\b[\s,]*/i, '');

/**
 * Whether a message that has a yes, a no or a day is nothing but an answer: no condition, no talk of others, no "I would not say yes".
 * Whatever follows a no is its reason.
 */
export function isPlainAnswer(said: Sayings): boolean {
  const { tokens, useOf } = said;
  const decisions = decisionsIn(said);
  const declined = decisions.find(({ decision }) => decision === 'decline');
  const until = declined === undefined ? tokens.length : declined.at;
  const talks = [v.unmeant, v.opinion, v.how, v.hearsay, v.negation].some((set) =>
    tokens.slice(0, until).some((_, at) => {
      if (useOf(at) === 'polite' || covers(decisions, at)) return false;
      const found = set.atStart(tokens, at);
      return found !== null && at + found.length <= until;
    }),
  );
  const denied = tokens.some(
    (token, at) =>
      v.denies.whole([token]) !== null &&
      v.defer.atStart(tokens, at) === null &&
      !covers(decisions, at) &&
      grantsAfter(decisions, tokens, at),
  );
  // "yes, three days": counted from when?
  const amount = said.days.length > 0 && said.days.every(({ date }) => date === null);
  const dayAlone = decisions.length === 0 && tokens.some(isWriter);
  return (
    !talks &&
    !denied &&
    !(amount && declined === undefined) &&
    !dayAlone &&
    v.thanked.whole(tokens.filter(({ isSeparator }) => !isSeparator)) === null
  );
}

/** "I am away until monday" gives nobody until Monday. */
const isWriter = ({ word }: { readonly word: string }) =>
  /^(?:i|im|ill|id|ive|me|my|we|well|ich|wir|yo)$/.test(word);

/** Whether a yes follows in the same part: "I am not saying yes". */
const grantsAfter = (decisions: readonly Decision[], tokens: Sayings['tokens'], at: number) =>
  decisions.some(
    (one) =>
      one.decision === 'grant' &&
      one.at > at &&
      tokens.slice(at, one.at).every(({ isSeparator }) => !isSeparator),
  );

const covers = (decisions: readonly Decision[], at: number) =>
  decisions.some((one) => at >= one.at && at < one.to);

/** Each yes and no, the longest phrases first. */
function decisionsIn({ tokens, useOf }: Sayings): readonly Decision[] {
  const found: Decision[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const use = useOf(at);
    if (use !== null && use !== 'polite' && use !== 'everyone') continue;
    const yes = v.grant.atStart(tokens, at);
    const no = v.decline.atStart(tokens, at);
    const longest = (no?.length ?? 0) >= (yes?.length ?? 0) ? no : yes;
    if (longest === null) continue;
    // "no more", "not longer" limit a yes
    const limits = longest === no && at > 0 && isLimit(tokens, at);
    const refused = longest === yes ? refusesAt(tokens, at) : null;
    if (refused !== null) found.push({ at: refused, to: at + longest.length, decision: 'decline' });
    else if (!limits)
      found.push({ at, to: at + longest.length, decision: longest === no ? 'decline' : 'grant' });
    at += longest.length - 1;
  }
  return found;
}

/** Where "cannot" or "not able to" before a yes begins, which makes a no of it; null where there is none. */
function refusesAt(tokens: Sayings['tokens'], at: number): number | null {
  for (let from = Math.max(0, at - 5); from < at; from += 1) {
    const found = v.unable.atStart(tokens, from);
    if (found === null) continue;
    const between = tokens.slice(from + found.length, at);
    if (between.every((token) => v.fillers.whole([token]) !== null)) return from;
  }
  return null;
}

const isLimit = (tokens: Sayings['tokens'], at: number) =>
  v.later.atStart(tokens, at + 1) !== null || /^(?:day|further)$/.test(tokens[at + 1]?.word ?? '');
