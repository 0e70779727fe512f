import type { Intention } from '../../../bot/understand/intention.ts';
import { plainOf, tokensOf, understand } from '../../../bot/understand/parse/understand.ts';
import { decide } from '../../../bot/understand/reader/decide.ts';
import { mentionsIn } from '../../../bot/understand/reader/mentions.ts';
import type { Reader } from '../../../bot/understand/reader/reader.ts';
import type { Situation } from '../../../bot/understand/resolve/situation.ts';
import { speaksOfOthers, withoutOwnChange } from '../../../bot/understand/team/about-others.ts';
import { readTeam } from '../../../bot/understand/team/read-team.ts';
import { storedReader } from '../../../src/app/stored-reader.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import { createEffort, MOST_STEPS } from '../../../src/learning/effort.ts';
import { changes, describe } from '../corpus/effect.ts';
import type { Line } from '../corpus/line.ts';
import { now, optionsFor, states } from '../corpus/world.ts';
import { isWanted, leadEffects } from './lead-effect.ts';
import { reports, shownIn, type TeamState } from './team.ts';

/** What became of a stranger's line. */
export interface Outcome {
  readonly line: readonly [text: string, state: string, effect: string];
  readonly got: string;
  /** It had a wanted effect; for `-`, it changed nothing. */
  readonly done: boolean;
  /** A button of the answer has the wanted effect. */
  readonly onePressAway: boolean;
  /** It was asked what was said plainly enough. */
  readonly askedNeedlessly: boolean;
  readonly wrongWrite: boolean;
}

const speaksOfReminding =
  /\b(?:remind|nudg|prompt|messag|notif|ping|disturb|contact|e?mail|writ|let me know|tell me)/i;

/** Reads a line in its state. */
export function outcomeOf(line: Line, catalogue: Catalogue, reader: Reader, locale = 'en-GB'): Outcome {
  const [text, state, effect] = line;
  const options = optionsFor(text, locale);
  const situation = { ...states[state], listening: options.listening, catalogue, now };
  const intentions = decide(text, understand(text, options), situation, { ...options, reader });
  const found = mentionsIn(
    tokensOf(plainOf(text, options) ?? '', options),
    { ...situation, effort: createEffort() },
    MOST_STEPS,
  );
  const got = intentions.map((intention) => {
    const said = describe(intention, situation);
    // a search that names no course there is, and is told so
    if (said === 'refuse courseNotFound' && found?.length === 0) return 'show results';
    if (intention.kind === 'about') return `show about ${intention.course.title}`;
    if (intention.kind === 'why') return `show activity ${intention.course.title}`;
    // how much time somebody has is compared where the line says it
    if (intention.kind === 'show' && intention.what === 'next')
      return effect.split(/ [|+] /).includes(said) ? said : 'show next';
    const [only, another] =
      intention.kind === 'show' && intention.what === 'results'
        ? situation.catalogue.search(intention.words, { activeOnly: true }).hits
        : [];
    const about = only !== undefined && another === undefined ? `show about ${only.course.title}` : '';
    return effect.split(/ [|+] /).includes(about) ? about : said;
  });
  const accepted = effect.split(' | ');
  const wanted = accepted.flatMap((one) => one.split(' + '));
  // the labels of learners' lines know nothing of reminders: who asks for one, or for fewer, gets what they ask for
  const unwanted = got.filter((one) => !(/^(?:remind|wish) /.test(one) && speaksOfReminding.test(text)));
  const nothing = accepted.includes('-') && !unwanted.some(changes);
  const done = nothing || accepted.includes(got.join(' + '));
  const wrongWrite = unwanted.some((one) => changes(one) && !wanted.includes(one));
  const offered = intentions.flatMap((intention) => pressesOf(intention, situation));
  const onePressAway =
    !done &&
    !wrongWrite &&
    accepted.some((one) => {
      const missing = one.split(' + ').filter((part) => !got.includes(part));
      return missing.length === 1 && missing.every((part) => offered.includes(part));
    });
  const asks = got.some((one) => /^(?:ask|refuse)\b/.test(one) && !wanted.includes(one));
  return {
    ...{ line, done, onePressAway, wrongWrite },
    got: got.join(' + '),
    askedNeedlessly: asks && !wanted.some((one) => one.startsWith('ask ')),
  };
}

/**
 * The same for a line by somebody who leads others. Nothing is to come of "nothing" but what only shows; what is done at once, and
 * was not wanted, is a wrong write.
 */
export function outcomeOfLead(
  line: readonly [text: string, state: TeamState, effect: string],
  catalogue: Catalogue,
  isAdmin: boolean,
  locale = 'en-GB',
): Outcome {
  const [text, state, effect] = line;
  const options = optionsFor(text, locale);
  const known = { people: reports, catalogue, shown: shownIn[state], isAdmin };
  const led = readTeam(text, options, known);
  const ofOthers = led === null && speaksOfOthers(text, options.listening, known);
  const learner = { ...states.usual, listening: options.listening, catalogue, now };
  const effects =
    led !== null
      ? led.flatMap((intention) => leadEffects(intention, state))
      : decide(text, understand(text, options), learner, { ...options, reader: storedReader }).map((one) =>
          describe(ofOthers ? withoutOwnChange(one, learner) : one, learner),
        );
  // of the only request it says the same with a name
  const said = state === 'request' ? effect.replace(/ for Adele Vance$/, '') : effect;
  const accepted = said.split(' | ');
  const shows = !effects.some(
    (one) => changes(one) || /^(?:assign|remind|withdraw|due|moretime|correct|undo)/.test(one),
  );
  const wanted = accepted.some((one) => isWanted(one, effects));
  const done = wanted || (accepted.includes('nothing') && shows);
  const asks = effects.some((one) => /^(?:ask|refuse)\b/.test(one));
  const writes = effects.some((one) => changes(one) || /^(?:moretime|undo)/.test(one));
  return {
    ...{ line, done, onePressAway: false, wrongWrite: writes && !done },
    got: effects.join(' + '),
    askedNeedlessly: asks && !done,
  };
}

/** What the buttons of an answer do. */
function pressesOf(intention: Intention, situation: Situation): readonly string[] {
  if (intention.kind === 'show' && intention.what === 'results') {
    const { hits } = situation.catalogue.search(intention.words, { limit: 6, activeOnly: true });
    return hits.flatMap(({ course }) => [`write start ${course.title}`, `show about ${course.title}`]);
  }
  if (intention.kind === 'show' && intention.what === 'activity')
    return [`write complete ${intention.course.title}`, `ask remove ${intention.course.title}`];
  if (intention.kind === 'refuse')
    return intention.nearest.map(({ title, entryId }) =>
      entryId === null ? `write start ${title}` : `show activity ${title}`,
    );
  if (intention.kind !== 'ask') return [];
  switch (intention.question) {
    case 'confirm':
      return [describe(intention.write, situation)];
    case 'remove':
      return [`run activity.remove ${intention.course.title}`];
    case 'percentage':
      return intention.guess === null || intention.course === null
        ? []
        : [`write mark ${intention.course.title} ${intention.guess}`];
    case 'meaning':
      return intention.nearest.map(({ title, entryId }) =>
        entryId === null ? `show about ${title}` : `show activity ${title}`,
      );
    case 'which':
      return intention.matches.map(({ title, entryId }) => {
        if (intention.intent === 'start' || entryId === null) return `write start ${title}`;
        if (intention.intent === 'complete') return `write complete ${title}`;
        if (intention.intent === 'moreTime') return `moreTime ${title}`;
        if (intention.intent === 'remove') return `ask remove ${title}`;
        return intention.value === null ? `show activity ${title}` : `write mark ${title} ${intention.value}`;
      });
  }
}

/** How many of these lines came out which way. */
export interface Tally {
  readonly lines: number;
  readonly done: number;
  readonly onePressAway: number;
  readonly askedNeedlessly: number;
  readonly wrongWrites: number;
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const count = (key: 'done' | 'onePressAway' | 'askedNeedlessly' | 'wrongWrite') =>
    outcomes.filter((outcome) => outcome[key]).length;
  return {
    lines: outcomes.length,
    done: count('done'),
    onePressAway: count('onePressAway'),
    askedNeedlessly: count('askedNeedlessly'),
    wrongWrites: count('wrongWrite'),
  };
}
