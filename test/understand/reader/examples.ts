import { plainOf, tokensOf } from '../../../bot/understand/parse/understand.ts';
import type { Class } from '../../../bot/understand/reader/classes.ts';
import { skeletonOf } from '../../../bot/understand/reader/features.ts';
import { mentionsIn } from '../../../bot/understand/reader/mentions.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { createEffort, MOST_STEPS } from '../../../src/learning/effort.ts';
import type { Line } from '../corpus/line.ts';
import { now, optionsFor, states } from '../corpus/world.ts';
import type { Example } from './train.ts';

/** Effects and what somebody meant who wants them; the first that fits counts. */
const meanings: readonly (readonly [effect: RegExp, meant: Class])[] = [
  [/^write start/, 'start'],
  [/^(?:write|run activity\.)\s?complete/, 'complete'],
  [/^(?:write mark|ask percentage)/, 'mark'],
  [/^write undo/, 'undo'],
  [/^save/, 'save'],
  [/^ask remove/, 'remove'],
  [/^run activity\.remove/, 'yes'],
  [/^drop/, 'no'],
  [/^show list overdue/, 'list.overdue'],
  [/^show list finished/, 'list.finished'],
  [/^show list required/, 'list.required'],
  [/^show list duesoon/, 'list.dueSoon'],
  [/^(?:show list|run activities\.show)/, 'list'],
  [/^(?:show activity|why)/, 'activity'],
  [/^(?:show )?about/, 'about'],
  [/^show results/, 'results'],
  [/^show catalogue/, 'catalogue'],
  [/^show help/, 'help'],
  [/^show how/, 'how'],
  [/^show next/, 'next'],
  [/^say greeting/, 'greet'],
  [/^say thanks/, 'thanks'],
  [/^language/, 'language'],
  [/^moreTime/, 'moreTime'],
  [/^show (?:team|nudge|export)/, 'team'],
  [/^assign/, 'assign'],
  [/^(?:-|nothing|ask meaning)/, 'other'],
];

/** What the reader learns of one line by somebody with this locale; null when it says several things, or what is wanted has no one name. */
export function exampleOf(
  [text, state, effect]: Line,
  catalogue: Catalogue,
  locale?: string,
): Example | null {
  const [first = ''] = effect.split(' | ');
  const meant = effect.includes(' + ') ? undefined : meanings.find(([wanted]) => wanted.test(first))?.[1];
  const options = optionsFor(text, locale);
  const plain = plainOf(text, options);
  if (meant === undefined || plain === null) return null;
  const situation = { ...states[state], catalogue, now, effort: createEffort() };
  const tokens = tokensOf(plain, options);
  const mentions = mentionsIn(tokens, situation, MOST_STEPS) ?? [];
  return { skeleton: skeletonOf(tokens, mentions, situation), meant };
}
