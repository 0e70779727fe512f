import { allTeamWords } from '../words/all-team-words.ts';
import { createPhraseSet, type PhraseSet } from '../words/phrase-set.ts';
import type { TeamWords } from '../words/team-words.ts';

type ListKey = { [K in keyof TeamWords]: TeamWords[K] extends string ? K : never }[keyof TeamWords];
type DayListKey = {
  [K in keyof TeamWords['days']]: TeamWords['days'][K] extends string ? K : never;
}[keyof TeamWords['days']];
type DayTableKey = 'feasts' | 'fixed' | 'units' | 'spans' | 'ordinals';

const list = (key: ListKey): PhraseSet<true> =>
  createPhraseSet(allTeamWords.map((words) => [words[key], true] as const));
const days = (key: DayListKey): PhraseSet<true> =>
  createPhraseSet(allTeamWords.map((words) => [words.days[key], true] as const));
const table = (key: DayTableKey): PhraseSet<number> =>
  createPhraseSet(allTeamWords.flatMap((words) => Object.entries(words.days[key])));
const inOrder = (key: 'weekdays' | 'months'): PhraseSet<number> =>
  createPhraseSet(allTeamWords.flatMap(({ days }) => days[key].map((name, i) => [name, i + 1] as const)));

/** What people who lead others say, in all languages, ready to be looked for. */
export const teamVocabulary = {
  cues: list('cues'),
  assign: list('assign'),
  imperatives: list('imperatives'),
  remind: list('remind'),
  withdraw: list('withdraw'),
  unneeded: list('unneeded'),
  away: list('away'),
  move: list('move'),
  puts: list('puts'),
  later: list('later'),
  earlier: list('earlier'),
  view: list('view'),
  teamView: list('teamView'),
  teamAlone: list('teamAlone'),
  overdueView: list('overdueView'),
  troubled: list('troubled'),
  finishedView: list('finishedView'),
  throughView: list('throughView'),
  requests: list('requests'),
  wantsTime: list('wantsTime'),
  requestView: list('requestView'),
  everyone: list('everyone'),
  except: list('except'),
  overdue: list('overdue'),
  unfinished: list('unfinished'),
  unfinishedAfter: list('unfinishedAfter'),
  both: list('both'),
  her: list('her'),
  this: list('this'),
  required: list('required'),
  recommended: list('recommended'),
  note: list('note'),
  says: list('says'),
  denial: list('denial'),
  grant: list('grant'),
  decline: list('decline'),
  unable: list('unable'),
  denies: list('denies'),
  thanked: list('thanked'),
  besideAnswer: list('besideAnswer'),
  endsOn: list('endsOn'),
  onlyTo: list('onlyTo'),
  leadsOn: list('leadsOn'),
  theRest: list('theRest'),
  because: list('because'),
  opensReason: list('opensReason'),
  justNo: list('justNo'),
  subjects: list('subjects'),
  articles: list('articles'),
  ownReasons: list('ownReasons'),
  noReason: list('noReason'),
  states: list('states'),
  writer: list('writer'),
  furtherOn: list('furtherOn'),
  saysUndo: list('saysUndo'),
  mistaken: list('mistaken'),
  besideUndo: list('besideUndo'),
  asksReply: list('asksReply'),
  exceptAfter: list('exceptAfter'),
  already: list('already'),
  hasDone: list('hasDone'),
  joining: list('joining'),
  needing: list('needing'),
  add: list('add'),
  drop: list('drop'),
  instead: list('instead'),
  inPlaceOf: list('inPlaceOf'),
  swap: list('swap'),
  undo: list('undo'),
  unmeant: list('unmeant'),
  hearsay: list('hearsay'),
  plans: list('plans'),
  defer: list('defer'),
  own: list('own'),
  negation: list('negation'),
  turn: list('turn'),
  thereafter: list('thereafter'),
  opinion: list('opinion'),
  weighs: list('weighs'),
  how: list('how'),
  howWorks: list('howWorks'),
  explains: list('explains'),
  about: list('about'),
  report: list('report'),
  department: list('department'),
  organisation: list('organisation'),
  export: list('export'),
  completion: list('completion'),
  mine: list('mine'),
  titles: list('titles'),
  notNames: list('notNames'),
  polite: list('polite'),
  insists: list('insists'),
  asking: list('asking'),
  interrogatives: list('interrogatives'),
  counts: list('counts'),
  asksFor: list('asksFor'),
  mayI: list('mayI'),
  who: list('who'),
  those: list('those'),
  openings: list('openings'),
  courseWord: list('courseWord'),
  fillers: list('fillers'),
  toWhom: list('toWhom'),
  weekdays: inOrder('weekdays'),
  months: inOrder('months'),
  by: days('by'),
  next: days('next'),
  coming: days('coming'),
  nextWeek: days('nextWeek'),
  fixed: table('fixed'),
  endOf: days('endOf'),
  startOf: days('startOf'),
  midOf: days('midOf'),
  nextMonth: days('nextMonth'),
  feasts: table('feasts'),
  month: days('month'),
  year: days('year'),
  week: days('week'),
  quarter: days('quarter'),
  units: table('units'),
  spans: table('spans'),
  ordinals: table('ordinals'),
  in: days('in'),
  fromToday: days('fromToday'),
} as const;

/** All but the phrases whose words are common ones. */
const {
  polite: _polite,
  export: _export,
  notNames: _notNames,
  troubled: _troubled,
  throughView: _throughView,
  besideAnswer: _besideAnswer,
  endsOn: _endsOn,
  onlyTo: _onlyTo,
  leadsOn: _leadsOn,
  theRest: _theRest,
  because: _because,
  opensReason: _opensReason,
  subjects: _subjects,
  articles: _articles,
  ownReasons: _ownReasons,
  noReason: _noReason,
  states: _states,
  writer: _writer,
  furtherOn: _furtherOn,
  besideUndo: _besideUndo,
  asksReply: _asksReply,
  exceptAfter: _exceptAfter,
  already: _already,
  hasDone: _hasDone,
  joining: _joining,
  needing: _needing,
  ...others
} = teamVocabulary;
const telling = Object.values(others);

/** Every word of these phrases, once. */
export const tellingWords = (): readonly string[] => [...new Set(telling.flatMap((set) => [...set.words]))];

let words: ReadonlySet<string> | undefined;
export function isTeamWord(word: string): boolean {
  words ??= new Set(tellingWords());
  return words.has(word);
}
