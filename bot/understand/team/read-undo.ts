import type { TeamShown } from '../../../src/learning/ports/ports.ts';
import type { Intention, Write } from '../intention.ts';
import { vocabulary } from '../words/vocabulary.ts';
import { coveredUntil } from './covers.ts';
import type { Sayings } from './sayings.ts';
import { teamVocabulary as v } from './team-vocabulary.ts';

const undo: Write = { kind: 'write', change: 'undo' };

/**
 * Takes the last change back at once when nothing else is said, and after an assignment, or in so many words. What only begins so is
 * asked about where an assignment is on show, and so is every undoing of a preview, which assigned nothing yet. Null when it is no order.
 */
export function readUndo(said: Sayings, shown: TeamShown | null): readonly Intention[] | null {
  const { tokens } = said;
  const orders = v.undo.within(tokens) !== null;
  if (!orders && v.mistaken.within(tokens) === null) return null;
  const inSoManyWords = v.saysUndo.within(tokens) !== null;
  // "can i undo it later?" asks, "can you undo it?" asks for it
  const asks = (said.asks && said.find(v.asksFor) === null) || said.opens(v.mayI) || said.opens(v.asking);
  const sets = [v.undo, v.saysUndo, v.mistaken, v.besideUndo];
  const until = coveredUntil(tokens, { from: 0, to: tokens.length }, sets, () => 0);
  const certain =
    until === tokens.length &&
    orders &&
    !asks &&
    !asksReply(tokens) &&
    !halted(tokens) &&
    !takesBackWords(tokens);
  if (shown?.kind !== 'preview' && shown?.kind !== 'assigned')
    return certain && inSoManyWords ? [undo] : null;
  if (certain && shown.kind === 'assigned') return [undo];
  const talks = [v.unmeant, v.opinion, v.how, v.hearsay, v.plans, v.negation].some(
    (set) => said.find(set) !== null,
  );
  if (talks || (asks && !said.polite)) return null;
  const mayMean = shown.kind === 'assigned' ? begins(said, until) : certain && inSoManyWords;
  return mayMean ? [{ kind: 'ask', question: 'confirm', write: undo }] : null;
}

/** Whether it is said before the first word that has no place. */
const begins = ({ tokens }: Sayings, until: number) =>
  [v.undo, v.mistaken].some((set) => set.within(tokens.slice(0, until)) !== null);

/** "undo, hang on": stopped again, other than in "wait, undo that". */
function halted(tokens: Sayings['tokens']): boolean {
  const at = tokens.findIndex((_, i) => v.undo.atStart(tokens, i) !== null);
  return v.halts.within(tokens.slice(at)) !== null;
}

/** "take that back!" may be said of words. */
function takesBackWords(tokens: Sayings['tokens']): boolean {
  const found = vocabulary.takesBack.within(tokens);
  return found !== null && tokens[found.at + found.length]?.text === '!';
}

/** "kindly revert", but not "kindly revert that". */
function asksReply(tokens: Sayings['tokens']): boolean {
  const found = v.asksReply.within(tokens);
  return found !== null && (v.undo.atStart(tokens, found.at + found.length - 1)?.length ?? 1) === 1;
}
