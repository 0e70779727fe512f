import type { Intention, Wish } from '../../../bot/understand/intention.ts';
import { understand } from '../../../bot/understand/parse/understand.ts';
import { decide } from '../../../bot/understand/reader/decide.ts';
import type { When } from '../../../bot/understand/reading.ts';
import { type Situation, subjectOf } from '../../../bot/understand/resolve/situation.ts';
import { storedReader as reader } from '../../../src/app/stored-reader.ts';
import type { Catalogue } from '../../../src/learning/catalogue/catalogue.ts';
import type { Line } from './line.ts';
import { now, optionsFor, states } from './world.ts';

/** The effect of an utterance in one line of text, as `line.ts` lists them. */
export function effectOf(text: string, situation: Situation, locale?: string): string {
  const options = optionsFor(text, locale);
  const { listening } = options;
  return decide(text, understand(text, options), { ...situation, listening }, { ...options, reader })
    .map((intention) => describe(intention, situation))
    .join(' + ');
}

/** One intention as `line.ts` lists them. */
export function describe(intention: Intention, situation: Situation): string {
  switch (intention.kind) {
    case 'write':
      if (intention.change === 'undo') return 'write undo';
      if (intention.change === 'mark') return `write mark ${intention.course.title} ${intention.value}`;
      return `write ${intention.change} ${intention.course.title}`;
    case 'ask':
      return intention.question === 'remove'
        ? `ask remove ${intention.course.title}`
        : `ask ${intention.question}`;
    case 'show':
      if (intention.what === 'activity') return `show activity ${intention.course.title}`;
      if (intention.what === 'list')
        return ['show list', intention.only?.toLowerCase()].filter(Boolean).join(' ');
      return ['show', intention.what, intention.what === 'next' ? intention.minutes : null]
        .filter((part) => part !== null)
        .join(' ');
    case 'say':
      return `say ${intention.what}`;
    case 'refuse':
      return `refuse ${intention.code}`;
    case 'run':
      return ['run', intention.action.verb, subjectOf(intention.action, situation)?.title]
        .filter(Boolean)
        .join(' ');
    case 'moreTime':
      return ['moreTime', intention.course?.title].filter(Boolean).join(' ');
    case 'save':
    case 'unsave':
    case 'why':
      return `${intention.kind} ${intention.course.title}`;
    case 'about':
      return ['about', intention.aspect, intention.language, intention.course.title]
        .filter(Boolean)
        .join(' ');
    case 'unremind':
      return ['unremind', intention.course?.title].filter(Boolean).join(' ');
    case 'snooze':
      return ['snooze', intention.course?.title ?? 'all', intention.until].filter(Boolean).join(' ');
    case 'remind':
      return ['remind', intention.course?.title ?? 'all', ...whenOf(intention.when)].join(' ');
    case 'wish':
      return ['wish', ...wishOf(intention.wish)].join(' ');
    case 'plan': {
      const { day, time, minutes } = intention.when;
      return ['plan', intention.course.title, day, time, minutes].filter((part) => part !== null).join(' ');
    }
    case 'language':
      return `language ${intention.language}`;
    case 'assign':
      return [
        'assign',
        intention.course?.title ?? intention.words,
        whom(intention.people, intention.everyReport),
        intention.date === null ? null : `by ${intention.date.kind === 'day' ? intention.date.day : '?'}`,
        intention.assignmentType,
        intention.note === '' ? null : `note ${intention.note}`,
      ]
        .filter(Boolean)
        .join(' ');
    default:
      return intention.kind;
  }
}

/** `2026-11-20 09:00 weekly 1,3 of 1` */
function whenOf({ day, time, minutes, recurrence }: When): readonly string[] {
  const often =
    recurrence?.kind === 'weekly'
      ? `weekly ${recurrence.weekdays.join()} of ${recurrence.everyWeeks}`
      : recurrence?.kind;
  return [day, time, minutes === null ? null : `in ${minutes}`, often].filter((part) => part != null);
}

function wishOf(wish: Wish): readonly string[] {
  if (wish.what === 'away')
    return ['away', wish.pause.from, wish.pause.until].filter((part) => part !== null);
  if (wish.what !== 'quiet') return [wish.what];
  const { before, after, days } = wish.quiet;
  return [
    'quiet',
    ...(before === null ? [] : [`before ${before}`]),
    ...(after === null ? [] : [`after ${after}`]),
    ...(days === null ? [] : [`on ${days.join()}`]),
  ];
}

const whom = (people: readonly string[], everyReport: boolean) => {
  const all = [...(everyReport ? ['my team'] : []), ...people];
  return all.length > 0 ? `to ${all.join(', ')}` : null;
};

/** True for an effect that changes something. */
export const changes = (effect: string) =>
  /\b(?:write|run|save|unsave|wish) |\b(?:remind|snooze) .*\d|\bunremind \w/.test(effect);

export interface Scored {
  readonly line: Line;
  readonly got: string;
  readonly right: boolean;
  /** True when something was changed that the line does not ask for. */
  readonly wrongWrite: boolean;
}

/** Runs every line in its state. */
export function score(lines: readonly Line[], catalogue: Catalogue): readonly Scored[] {
  return lines.map((line) => {
    const [text, state, expected] = line;
    const got = effectOf(text, { ...states[state], catalogue, now });
    const accepted = expected.split(' | ');
    const right = accepted.includes(got) || (expected === '-' && !changes(got));
    const wanted = accepted.flatMap((effect) => effect.split(' + '));
    const wrongWrite = got.split(' + ').some((effect) => changes(effect) && !wanted.includes(effect));
    return { line, got, right, wrongWrite };
  });
}
