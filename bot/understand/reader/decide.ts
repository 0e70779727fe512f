import type { ListFilter } from '../../../src/learning/activities/own-activities.ts';
import { createEffort, type Effort, MOST_STEPS } from '../../../src/learning/effort.ts';
import type { Intention, Write } from '../intention.ts';
import { preambleOf } from '../parse/preamble.ts';
import { plainOf, tokensOf, understandTokens, wordsOf } from '../parse/understand.ts';
import type { Reading } from '../reading.ts';
import { resolve } from '../resolve/resolve.ts';
import { open, type Situation, touched } from '../resolve/situation.ts';
import { trim, trimEnd } from '../text/trim.ts';
import type { Token } from '../token.ts';
import type { UnderstandOptions } from '../understand-options.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { coreChange } from './core-change.ts';
import { withoutDoubt } from './corrections-and-hedges.ts';
import { evidentlyMore, evidentRemoval, evidentUndo, withoutReason } from './evident-answer.ts';
import type { EvidentChange } from './evident-change.ts';
import { evidentIn, isPlain, onlyCourse } from './evident-in.ts';
import { skeletonOf } from './features.ts';
import { mayKeep, mayRemove, wentOn } from './may-ask.ts';
import { type Mention, mentionsIn, withTitles } from './mentions.ts';
import { askedAbout, withMisgivings } from './misgivings.ts';
import { partsOf } from './parts-of-message.ts';
import { isPlainCommand } from './plain-command.ts';
import { probably } from './probable.ts';
import type { Probabilities, Reader } from './reader.ts';
import { ASKED, secondOpinion } from './second-opinion.ts';
import { clausesIn, type ToldInClause, toldInClause } from './told-in-clause.ts';

/** Share of another change from which it is asked which is meant. */
const ANOTHER = 0.9;
/** Share of a change below which the rules' certainty is asked about. */
const DOUBTED = 0.02;
/** Share of an evident change that is made; and of one beside which something else is said. */
const SURE = 0.6;
const SURE_BESIDES = 0.85;
/** Share of progress at which somebody who went on is asked how far they are. */
const HOW_FAR = 0.05;
/** Share of a removal, which is asked about anyway. */
const REMOVED = 0.15;
/** Share of a view that is shown beside a change. */
const SHOWN_BESIDE = 0.8;
/** Share of a wish to keep a course for later. */
const KEPT = 0.3;

/** Steps after which a message is not read again, and those that a search within it may take. */
const MOST_BEFORE = MOST_STEPS / 8;
const MOST_SEARCHING = MOST_STEPS / 10;

interface DecideOptions extends UnderstandOptions {
  readonly reader: Reader;
}

/** What to do about a message. The rules decide; what they leave open is read again; what the whole speaks against is asked. */
export function decide(
  text: string,
  readings: readonly Reading[],
  known: Situation,
  options: DecideOptions,
): readonly Intention[] {
  const situation = { ...known, effort: known.effort ?? options.effort ?? createEffort() };
  const meant = meantBy(text, readings, situation, options);
  const plain = meant.every(settled) && !meant.some(changes) ? null : plainOf(text, options);
  if (plain === null) return meant;
  const tokens = tokensOf(plain, options);
  const [one] = meant;
  if (meant.length === 1 && one?.kind === 'show' && one.what === 'list') {
    // what the words say counts for more than what the reader makes of them
    const only = listedIn(tokens);
    return only === null ? meant : [{ ...one, only }];
  }
  return withMisgivings({ plain, tokens, whole: wordsOf(plain, options), situation }, meant);
}

/** "help", "my courses", "complete": called by its name, whatever was on show; to read it again is a sixth of such a turn. */
const isByName = (tokens: readonly Token[]) => {
  if (tokens.length > 2) return false;
  const named = vocabulary.alone.whole(tokens)?.value;
  if (tokens.length === 1) return named === 'help' || vocabulary.before.whole(tokens) !== null;
  // "anything overdue" is a part of the list
  return named === 'list' && vocabulary.misgivings.owned.whole(tokens.slice(0, 1)) !== null;
};

/** The courses that a message asks to see, where it speaks of one kind: "ce qui est en retard". */
function listedIn(tokens: readonly Token[]): ListFilter | null {
  const said = new Set(tokens.flatMap((_, at) => vocabulary.listed.atStart(tokens, at)?.value ?? []));
  const [only, another] = said;
  return only !== undefined && another === undefined ? only : null;
}

/** Left open by the rules: what was looked for and is no course, or was asked about. */
const isOpen = (one: Intention) =>
  one.kind === 'ask' ||
  one.kind === 'refuse' ||
  (one.kind === 'show' && (one.what === 'catalogue' || one.what === 'results'));

/** What each part means; what the whole speaks against is not looked at yet. */
function meantBy(
  text: string,
  readings: readonly Reading[],
  situation: Situation & { readonly effort: Effort },
  options: DecideOptions,
): readonly Intention[] {
  const { effort } = situation;
  const byRules = sensible(resolve(readings, situation));
  const writes = byRules.some(changes);
  const plain = !writes && byRules.every(settled) ? null : plainOf(text, options);
  if (plain === null || effort.spent > MOST_BEFORE) return byRules;
  const tokens = tokensOf(plain, options);
  if (!writes && isByName(tokens)) return byRules;
  const [write] = byRules;
  if (byRules.length === 1 && write?.kind === 'write' && isPlainCommand(tokens, write)) return byRules;
  const mentions = mentionsIn(tokens, situation, effort.spent + MOST_SEARCHING);
  if (mentions === null) return byRules;
  const shares = options.reader.read(skeletonOf(tokens, mentions, situation));
  const titled = withTitles(tokens, mentions);
  const message = { tokens, titled, mentions, situation, shares };
  if (byRules.length > 1 && byRules.every((one) => settled(one) || isOpen(one))) {
    // "please save excel for me, i learn later": what was looked for is no course
    const said = byRules.filter(settled);
    const told = said.length === 1 ? evidently(message, options.reader) : null;
    if (told !== null && JSON.stringify(told) === JSON.stringify(said[0])) return [told];
  }
  if (writes)
    return byRules.length > 1
      ? partByPart(byRules, message, options.reader)
      : byRules.map((one) => asked(one, shares, situation));
  const again =
    mentions.length === 0
      ? byRules
      : sensible(resolve(understandTokens(text, plain, titled, { ...options, effort }), situation));
  if (byRules.some(settled)) return byRules;
  const best = clarity(again) > clarity(byRules) ? again : byRules;
  if (best.some(settled))
    return best.length > 1
      ? partByPart(best, message, options.reader)
      : best.map((one) => asked(one, shares, situation));
  const evident = evidently(message, options.reader);
  if (evident !== null) return [evident];
  const several = severally(message, options.reader);
  if (several !== null) return several;
  const core =
    mentions.length < 2
      ? coreChange(titled, situation, { ...options, effort }, effort.spent + MOST_SEARCHING)
      : null;
  // words without a place may be harmless or not: the change is asked about, filled in
  if (core !== null && shares[core.write.change] >= ASKED)
    return [{ kind: 'ask', question: 'confirm', write: core.write }];
  const meant = secondOpinion(best, shares, mentions, (one) =>
    probably(one, { tokens, mentions, situation, isOpen: best.every(({ kind }) => kind === 'ask') }),
  );
  return tidied(meant).map((one) => offeringNamed(one, mentions));
}

/** Only what is on the list is reported on without a question. */
const isOnTheList = (write: Write) =>
  write.change === 'start' || write.change === 'undo' || write.course.entryId !== null;

/** True when words beside what is told may deny it: "gdpr finished. fake news"; an order is none that they could. */
const mayBeDenied = ({ write, strange }: EvidentChange, tokens: readonly Token[]) =>
  strange > 0 && (write.change !== 'start' || vocabulary.pastTense.within(tokens) !== null);

interface Read {
  readonly tokens: readonly Token[];
  readonly titled: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly situation: Situation & { readonly effort: Effort };
  readonly shares: Probabilities;
}

/** What a message evidently means where the rules are not certain, and the reader agrees; a question where it only may mean it. */
function evidently(message: Read, reader: Reader): Intention | null {
  const { titled, mentions, situation, shares } = message;
  const { question, more } = open(situation);
  if (question?.verb === 'activity.remove' && shares.yes + shares.remove >= SURE && evidentRemoval(titled))
    return { kind: 'run', action: question };
  if (more !== null && evidentlyMore(titled)) return { kind: 'run', action: more };
  const undo: Write = { kind: 'write', change: 'undo' };
  const undoes = evidentUndo(titled, question === null && touched(situation) !== null);
  const undone = withoutReason(titled);
  const undoing = undone === titled ? shares.undo : sharesOf(undone, message, reader).undo;
  if (undoes === 'plainly' && Math.max(undoing, shares.undo) >= SURE) return undo;
  if (undoes !== null && shares.undo >= ASKED) return { kind: 'ask', question: 'confirm', write: undo };
  const course = onlyCourse(mentions);
  if (course !== null && course.entryId !== null && wentOn(titled, shares.mark + shares.complete >= HOW_FAR))
    return { kind: 'ask', question: 'percentage', course, guess: null };
  if (course !== null && course.entryId !== null && shares.remove >= REMOVED && mayRemove(titled))
    return { kind: 'ask', question: 'remove', course };
  if (course?.isActive && isPlain(mentions, course, 'both', situation) && asksToKeep(message, reader))
    return { kind: 'save', course };
  const told = toldInClause(titled, mentions, situation);
  if (told !== null && isOnTheList(told.write) && agreesTo(told, message, reader)) return told.write;
  const meant = withoutOthers(titled, mentions);
  const evident = evidentIn(meant.titled, meant.mentions, situation);
  const isTimed = vocabulary.weekdays.within(titled) !== null;
  if (evident !== null && sure(evident, shares, isTimed))
    return isOnTheList(evident.write) && !evident.loose && !mayBeDenied(evident, titled)
      ? evident.write
      : { kind: 'ask', question: 'confirm', write: evident.write };
  const perhaps = course === null ? null : perhapsDone(message);
  return perhaps === null ? null : { kind: 'ask', question: 'confirm', write: perhaps };
}

/** "start c#, not c++": without the courses that are said not to be meant, after the one that is. */
function withoutOthers(
  titled: readonly Token[],
  mentions: readonly Mention[],
): Pick<Read, 'titled' | 'mentions'> {
  const others = new Set<number>();
  const left = new Set(titled.keys());
  for (const [at, token] of titled.entries()) {
    if (!token.titled || !titled.slice(0, at).some((before) => before.titled)) continue;
    const before = trimEnd(titled.slice(0, at), vocabulary.articles);
    const instead = vocabulary.insteadOf.atEnd(before);
    if (instead === null) continue;
    others.add(Number(token.word.slice(1)));
    for (let out = before.length - instead.length; out <= at; out += 1) left.delete(out);
  }
  if (others.size === 0) return { titled, mentions };
  return {
    titled: titled.filter((_, at) => left.has(at)),
    mentions: mentions.filter((_, n) => !others.has(n)),
  };
}

/** What somebody may have done, who is not sure of it: "i think i finished gdpr, but the last screen was empty". */
function perhapsDone({ tokens, titled, mentions, situation }: Read): Write | null {
  const open = withoutDoubt(tokens, titled);
  if (open === tokens) return null;
  const whole = evidentIn(open, mentions, situation);
  if (whole?.asides === 0) return whole.write;
  const at = open.findIndex((token) => token.titled);
  const ends = (place: number) =>
    open[place]?.isSeparator === true || vocabulary.contrasts.atStart(open, place) !== null;
  const from = open.findLastIndex((_, place) => place < at && ends(place)) + 1;
  const to = open.findIndex((_, place) => place > at && ends(place));
  const said = evidentIn(open.slice(from, to < 0 ? open.length : to), mentions, situation);
  return said?.asides === 0 && said.write.change === 'complete' ? said.write : null;
}

/** What each part of a message evidently asks for: "gdpr done, excel 35", "finished gdpr. what next?" */
function severally(message: Read, reader: Reader): readonly Intention[] | null {
  const parts = partsOf(message);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const meant: Intention[] = [];
  for (const { tokens, mentions } of parts) {
    const { situation } = message;
    const shares = reader.read(skeletonOf(tokens, mentions, situation));
    // "gdpr done, next start excel"
    const said = trim(withTitles(tokens, mentions), vocabulary.misgivings.sequels);
    const evident = mentions.length === 0 ? null : evidentIn(said, mentions, situation);
    const view = mentions.length === 0 ? besides(shares, tokens) : null;
    const isPlainly = evident?.asides === 0 || evident?.strange === 0;
    if (evident !== null && isPlainly && sure(evident, shares) && isOnTheList(evident.write))
      meant.push(evident.loose ? { kind: 'ask', question: 'confirm', write: evident.write } : evident.write);
    else if (view !== null && meant.length > 0) meant.push(view);
    else return null;
  }
  return meant;
}

/**
 * What the rules make of several clauses; where they leave some of them open, and each part of the message is evident and holds all that
 * they are certain of, it is what the parts say: "gdpr done and excel 30".
 */
function partByPart(byRules: readonly Intention[], message: Read, reader: Reader): readonly Intention[] {
  const certain = byRules.filter(settled);
  if (certain.length === byRules.length) return byRules;
  const parts = message.mentions.length > 1 ? severally(message, reader) : null;
  const said = new Set(parts?.map((one) => JSON.stringify(one)));
  if (parts !== null && certain.every((one) => said.has(JSON.stringify(one)))) return parts;
  // beside a change, what says nothing needs no answer: "oh no, please undo"
  const told = byRules.filter(({ kind }) => kind !== 'nothing');
  return told.length > 0 && told.every(({ kind }) => kind === 'write') ? told : byRules;
}

/** More changes are not made of one message. */
const MOST_PARTS = 4;

/** What may be asked for after a change. */
function besides(shares: Probabilities, tokens: readonly Token[]): Intention | null {
  const said = vocabulary.alone.whole(trim(tokens, vocabulary.misgivings.sequels))?.value;
  if (shares.next >= SHOWN_BESIDE || said === 'next') return { kind: 'show', what: 'next', minutes: null };
  if (shares.list >= SHOWN_BESIDE || said === 'list') return { kind: 'show', what: 'list' };
  return null;
}

/** Each of them once. */
const once = (intentions: readonly Intention[]): readonly Intention[] =>
  intentions.filter(
    (one, at) => !intentions.slice(0, at).some((other) => JSON.stringify(other) === JSON.stringify(one)),
  );

/** Without what says nothing beside the rest: a question twice, or nothing at all beside something to see or to answer. */
function tidied(intentions: readonly Intention[]): readonly Intention[] {
  const said = once(intentions).filter((one, at, all) => !isAskedBefore(one, all.slice(0, at)));
  const shows = said.filter(
    ({ kind }) => kind === 'show' || kind === 'say' || kind === 'about' || kind === 'ask' || kind === 'why',
  );
  const others = said.filter(({ kind }) => kind !== 'nothing');
  return shows.length > 0 && others.length === shows.length ? shows : said;
}

/** "i finished my excel course. please mark it": one question is enough. */
const isAskedBefore = (one: Intention, before: readonly Intention[]) =>
  one.kind === 'ask' &&
  one.question === 'which' &&
  before.some(
    (asked) =>
      asked.kind === 'ask' &&
      asked.question === 'which' &&
      asked.matches.every(({ courseId }) => one.matches.some((match) => match.courseId === courseId)),
  );

/** The reader must agree that a change is meant, and all the more where something is said besides, or a day that may be still to come. */
const sure = ({ asides, write }: EvidentChange, shares: Probabilities, isTimed = false) =>
  changing(shares) + (write.change === 'start' ? shares.yes : 0) >=
  (asides > 0 || isTimed ? SURE_BESIDES : SURE);

const changing = ({ start, complete, mark }: Probabilities) => start + complete + mark;

/** The reader must agree that the clause means its change, and that the whole may. */
function agreesTo({ write, clause, plainly }: ToldInClause, message: Read, reader: Reader): boolean {
  const ofClause = sharesOf(trim(clause, vocabulary.fillers, vocabulary.polite), message, reader);
  const share = (of: Probabilities) => changing(of) + (write.change === 'start' ? of.yes : 0);
  const ofWhole = share(message.shares);
  if (share(ofClause) >= SURE && ofWhole >= SURE_BESIDES) return true;
  return share(ofClause) >= SURE_BESIDES && (plainly || ofWhole >= SURE);
}

/** What the reader makes of a clause. */
function sharesOf(clause: readonly Token[], { mentions, situation }: Read, reader: Reader): Probabilities {
  const named = clause.flatMap((token, from) => {
    const mention = token.titled ? mentions[Number(token.word.slice(1))] : undefined;
    return mention === undefined ? [] : [{ ...mention, from, to: from + 1 }];
  });
  return reader.read(skeletonOf(clause, named, situation));
}

/** "bookmark excel for when it is quieter" */
const ordersToKeep = (titled: readonly Token[]) => {
  const { length } = preambleOf(titled);
  return (
    vocabulary.before.atStart(titled, length)?.value === 'save' &&
    vocabulary.later.within(titled.filter(({ titled: named }) => !named)) !== null
  );
};

/** True when the message, or a clause of it, asks to keep its course: "save excel for me, i'll want it before the reviews". */
function asksToKeep(message: Read, reader: Reader): boolean {
  const { titled, shares } = message;
  if ((shares.save >= KEPT || ordersToKeep(titled)) && mayKeep(titled)) return true;
  const [order = [], ...rest] = clausesIn(titled);
  return (
    order.some((token) => token.titled) &&
    mayKeep(order) &&
    sharesOf(order, message, reader).save >= KEPT &&
    [vocabulary.negations, vocabulary.corrections, vocabulary.contrasts].every(
      (set) => set.within(titled) === null,
    ) &&
    // what it is kept for may be told, as "i'll want it before the reviews"
    rest.every(
      (clause) =>
        vocabulary.itWas.atStart(clause) !== null &&
        [vocabulary.hedges, vocabulary.unsureOf].every((set) => set.within(clause) === null),
    )
  );
}

/** Courses to offer when nothing was understood. */
const MOST_OFFERED = 3;

/** A question of what is meant, which offers only courses that the message names: not each that shares a word with it. */
function offeringNamed(intention: Intention, mentions: readonly Mention[]): Intention {
  if (intention.kind !== 'ask' || intention.question !== 'meaning') return intention;
  return { ...intention, nearest: mentions.flatMap(({ matches }) => matches).slice(0, MOST_OFFERED) };
}

const changes = ({ kind }: Intention) => kind === 'write' || kind === 'run';

/** The change, or a question whether it is meant when next to nobody would mean it so. */
function asked(intention: Intention, shares: Probabilities, situation: Situation): Intention {
  if (intention.kind === 'run' && intention.action.verb === 'activity.remove') {
    return shares.yes + shares.remove >= DOUBTED ? intention : askedAbout(intention, situation);
  }
  if (intention.kind !== 'write') return intention;
  const another = (['start', 'complete', 'mark'] as const).some(
    (change) => change !== intention.change && shares[change] >= ANOTHER,
  );
  if (shares[intention.change] >= DOUBTED && !another) return intention;
  // "done all of it": all of it is marked, or it is complete, which is the same
  if (intention.change === 'mark' && intention.value === 100 && shares.complete >= ANOTHER)
    return { kind: 'write', change: 'complete', course: intention.course };
  return askedAbout(intention, situation);
}

/** Without what made no sense, beside what did: "start gdpr, it is our director's pet". */
function sensible(intentions: readonly Intention[]): readonly Intention[] {
  const sense = intentions.filter(
    (intention) => intention.kind !== 'ask' || intention.question !== 'meaning',
  );
  return once(sense.length > 0 ? sense : intentions);
}

/** True when nothing is left to be understood. */
const settled = ({ kind }: Intention) =>
  kind !== 'ask' && kind !== 'refuse' && kind !== 'show' && kind !== 'nothing';

/** How plain a meaning is: a question of what is meant is the least. */
function clarity(intentions: readonly Intention[]): number {
  return Math.min(...intentions.map(clarityOf));
}

function clarityOf(intention: Intention): number {
  if (intention.kind === 'refuse') return 0;
  if (intention.kind !== 'ask') return 3;
  return intention.question === 'meaning' ? 0 : 2;
}
