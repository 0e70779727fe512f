import type { Intention, IntentionOf } from '../../../bot/understand/intention.ts';
import type { CourseSaid, LeadIntention, PersonSaid } from '../../../bot/understand/team/lead-intention.ts';
import { onHerPage, shownIn, type TeamState } from './team.ts';

type Lead = IntentionOf<'lead.assign'>;

/** What comes of it, in the words of the lines by managers: as the features settle it, with what the people there have. */
export function leadEffects(intention: Intention, state: TeamState): readonly string[] {
  if (intention.kind === 'write' && intention.change === 'undo') return ['undo'];
  if (intention.kind === 'show' && intention.what === 'export') return ['export'];
  if (intention.kind === 'show') return [`show ${intention.what}`];
  if (intention.kind !== 'lead') return [intention.kind];
  return unsettled(intention, state) ?? settled(intention, state);
}

/** Who or what has to be asked for first. */
function unsettled(said: Lead, state: TeamState): readonly string[] | null {
  const named = [...said.people, ...said.except];
  const unknown = named.filter(({ ids }) => ids.length === 0).map(({ text }) => text);
  if (unknown.length > 0) return [`refuse notyours ${unknown.join(', ')}`];
  if (named.some(({ ids }) => ids.length > 1)) return ['ask which person'];
  if (said.deed === 'person') return null;
  return said.courses.some((course) => titleOf(course, said, state) === null) ? ['ask which course'] : null;
}

function titleOf({ matches }: CourseSaid, { deed }: Lead, state: TeamState): string | null {
  const narrows = state === 'person' && ['remind', 'withdraw', 'due'].includes(deed);
  const theirs = narrows ? matches.filter(({ title }) => onHerPage.includes(title)) : [];
  const [only, ...others] = theirs.length > 0 ? theirs : matches;
  return only === undefined || others.length > 0 || !only.isActive ? null : only.title;
}

const idsOf = (people: readonly PersonSaid[]) => people.map(({ ids }) => ids[0] ?? '').join(', ');

function whomOf(said: Lead, state: TeamState): string {
  const { people, everyone, except } = said;
  if (people.length > 0) return idsOf(people);
  if (everyone === null) return '';
  if (everyone.all === 'overdue') return 'overdue';
  if (everyone.all === 'unfinished') return `unfinished ${titleOf(everyone.course, said, state)}`;
  return except.length > 0 ? `everyone except ${idsOf(except)}` : 'everyone';
}

function settled(said: Lead, state: TeamState): readonly string[] {
  const titles = said.courses.flatMap((course) => titleOf(course, said, state) ?? []);
  const shown = shownIn[state];
  const onShow = shown !== null && 'courseId' in shown ? 'GDPR Essentials' : '';
  const courses = titles.length > 0 ? titles.join(', ') : onShow;
  const whom = whomOf(said, state);
  const day = said.date?.kind === 'day' ? said.date.day : null;
  const spoken = (parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null && part !== '').join(' ');
  switch (said.deed) {
    case 'assign':
      return [
        spoken([
          ...['assign', titles.join(', '), 'to', whom, day === null ? '' : `by ${day}`],
          ...[said.assignmentType, said.note === '' ? '' : `note "${said.note}"`],
        ]),
      ];
    case 'person':
      return [`show person ${idsOf(said.people)}`];
    case 'course':
      return [`show course ${courses}`];
    case 'team':
      return ['show team'];
    case 'overdue':
    case 'finished':
      return [`show team ${said.deed}`];
    case 'requests':
      return ['show request'];
    case 'remind':
      return [spoken(['remind', whom, courses === '' ? '' : `about ${courses}`])];
    case 'withdraw':
      return [`withdraw ${courses} from ${whom}`];
    case 'due':
      return [`due ${courses} for ${whom} ${day ?? `${(said.days ?? 0) < 0 ? '' : '+'}${said.days}d`}`];
    case 'answer':
      return answersOf(said, state);
    case 'report':
      return ['report'];
    case 'reportCourse':
      return [`report course ${courses}`];
    case 'reportDepartment':
      return ['report department'];
    case 'correct':
      return [
        ...(said.people.length > 0 ? [`correct add ${idsOf(said.people)}`] : []),
        ...(said.except.length > 0 ? [`correct drop ${idsOf(said.except)}`] : []),
        ...(said.assignmentType === null ? [] : [`correct kind ${said.assignmentType}`]),
        ...(day === null ? [] : [`correct due ${day}`]),
      ];
  }
}

function answersOf({ answers, everyone }: LeadIntention, state: TeamState): readonly string[] {
  const shown = shownIn[state];
  const all = shown !== null && shown.kind === 'requests' ? shown.learnerIds : [];
  if (all.length > 1 && everyone === null && answers.some(({ whom }) => whom === null))
    return ['ask which person'];
  return answers.flatMap(({ whom, decision, date }) => {
    const said = decision === 'decline' ? 'no' : date?.kind === 'day' ? `until ${date.day}` : 'yes';
    // of the only request it says the same with a name
    if (whom !== null && all.length === 1 && whom.ids[0] === all[0]) return [`moretime ${said}`];
    if (whom !== null) return [`moretime ${said} for ${idsOf([whom])}`];
    return all.length > 1 ? all.map((id) => `moretime ${said} for ${id}`) : [`moretime ${said}`];
  });
}

/** Whether these effects are the wanted ones: lists in any order, notes without accents, reasons left to the eye. */
export function isWanted(wanted: string, effects: readonly string[]): boolean {
  const left = wanted.split(' + ').map(plain);
  const mine = effects.map(plain);
  return left.length === mine.length && left.every((one) => mine.some((other) => same(one, other)));
}

function same(wanted: string, got: string): boolean {
  if (wanted === got || (wanted === 'undo' && got === 'write undo')) return true;
  // nobody can know who of those named is not there at all and who is somebody else's
  if (got.startsWith('refuse notyours') && wanted === 'ask which person') return true;
  if (got.startsWith('refuse notyours') && wanted.startsWith('refuse notyours'))
    return wanted
      .slice(16)
      .split(' ')
      .some((word) => got.includes(word.slice(0, 4)));
  if (wanted.startsWith('show about')) return /^(?:show (?:results|activity)|about)/.test(got);
  return wanted === 'show how' && got === 'show help';
}

const sorted = (list: string) => list.split(', ').sort().join(', ');

function plain(effect: string): string {
  return effect
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(moretime no) "[^"]*"/, '$1')
    .replace(/[.!]+(?="?$)/, '')
    .split(/( to | from | about | for | by | note | required| recommended| except |^\w+ )/)
    .map((part, place) => (place % 2 === 0 ? sorted(part) : part))
    .join('')
    .trim();
}
