import { openers } from './openers.ts';
import { type Token, textOf } from './tokens.ts';
import { trim } from './trimming.ts';
import { vocabulary as v } from './vocabulary.ts';

/** What a learner asks for: more time for a course, by so many days when it is said how much. */
export interface MoreTime {
  readonly course: string | null;
  readonly days: number | null;
  readonly because: readonly string[];
}

/** "need one more week for gdpr", "can i have an extension": null when it is anything else. */
export function readMoreTime(tokens: readonly Token[]): MoreTime | null {
  const opening = openers(tokens).length;
  if (v.negations.within(tokens.slice(0, opening)) !== null) return null;
  const ask = v.moreTime.ask.atStart(tokens, opening);
  const at = opening + (ask?.length ?? 0);
  const span = v.moreTime.spans.atStart(tokens, at);
  const open = v.moreTime.open.atStart(tokens, at);
  const said = span ?? open;
  if (said === null || (span !== null && ask === null && opening === 0 && at + span.length === tokens.length))
    return null;
  const rest = tokens.slice(at + said.length);
  const about = v.moreTime.forWhat.atStart(rest);
  // "more time management": only what is for something, or nothing, is about more time
  if (about === null && trim(rest, v.fillers).length > 0) return null;
  const course = trim(rest.slice(about?.length ?? 0), v.edges, v.fillers);
  return {
    course: course.length > 0 && v.it.whole(course) === null ? textOf(course) : null,
    days: span?.value ?? null,
    because: [`"${said.phrase}": more time`],
  };
}
