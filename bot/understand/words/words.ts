import type { DateTime } from 'luxon';
import type { ListFilter } from '../../../src/learning/activities/own-activities.ts';
import type { Aspect } from '../../../src/learning/catalogue/course-question.ts';
import type { DayRead } from '../numbers/dates.ts';
import type { Intent } from '../reading.ts';

/**
 * Phrases, lower case and without apostrophes and accents: one a line, or several on a line parted by ` | `. `a (b/c)` is
 * "a b" and "a c", `a (b/)` is "a b" and "a"; alternatives may go on in the next line.
 */
export type PhraseList = string;

/** The words of a command, by where they stand to its object. */
export interface CommandWords {
  /** The whole clause: "my courses", "undo that". */
  readonly alone?: PhraseList;
  /** Before the object: "start …". */
  readonly before?: PhraseList;
  /** After the object: "… done". */
  readonly after?: PhraseList;
  /** Around the object, which `…` stands for: "tick … off". */
  readonly separable?: PhraseList;
}

/** Everything that the parser knows of one language. English always listens, too: a word that means something else there belongs only into longer phrases. */
/** chrono-node reads the days of this language. */
export interface ChronoDates {
  /** Its name of the language. */
  readonly chrono: string;
  /** Words that it doesn't know, and the same in as many characters. */
  readonly instead?: readonly (readonly [written: RegExp, read: string])[];
  /** Parsers of ours, which come before its own. */
  readonly parsers?: readonly unknown[];
}

/** The days of this language are read by rules of its own. */
export interface OwnDates {
  read(text: string, today: DateTime): readonly DayRead[];
}

export interface Words {
  readonly commands: Readonly<Partial<Record<Intent, CommandWords>>>;
  /** Commands that are recognised only when nothing else is said. */
  readonly saidExactly: { readonly signIn: PhraseList; readonly signOut: PhraseList };
  /** Without meaning at either end of a clause: "please", "ok". */
  readonly fillers: PhraseList;
  /** Says that somebody has no more time; before an order it may be an intention: "gotta go". */
  readonly leaving: PhraseList;
  /** Before a day that a percentage holds for: "as of 17 Nov". */
  readonly asOf: PhraseList;
  /** Commands in the past tense: "finished". */
  readonly pastTense: PhraseList;
  /** Times that are past after a command in the past tense, and may be future after any other: "on monday". */
  readonly pastTimes: PhraseList;
  /** Before the subject of a search: "something". */
  readonly searchTopics: PhraseList;
  /** Before what a person says that they did: "i have". */
  readonly selfReports: PhraseList;
  /** Before a command, as a request: "can you", "i want to". */
  readonly requests: PhraseList;
  /** Requests that only wish, so that `complete` after them has to be confirmed: "i want to". */
  readonly wishes: PhraseList;
  /** Make everything said with them uncertain: "if", "maybe", "i will", "tomorrow". */
  readonly doubts: PhraseList;
  readonly negations: PhraseList;
  /** A no after which hardly anything is wanted: "hell no". */
  readonly firmNos: PhraseList;
  /** Begin a question. */
  readonly questionOpenings: PhraseList;
  /** Words of a question that do not name a course. */
  readonly questionWords: PhraseList;
  /** Make a question without a course one about all activities: "due". */
  readonly listWords: PhraseList;
  /** Before a command that is to be explained: "how do i". */
  readonly howToOpenings: PhraseList;
  /** The same with the command in the phrase: "wie starte ich". */
  readonly howToPhrases: PhraseList;
  /** Other people whom a change could be for: "she", "for everyone". */
  readonly otherPeople: PhraseList;
  /** Before a person whom a change could be for: "for". */
  readonly forWhom: PhraseList;
  /** Dropped at the ends of a title: "the", "course", "is at". */
  readonly stopWords: PhraseList;
  readonly articles: PhraseList;
  /** Words of grammar, which say nothing about a change wherever they stand: "of", "is", "course". */
  readonly functionWords: PhraseList;
  /** Begin what is thought of a course: "it was". */
  readonly itWas: PhraseList;
  /** Before a reason, which may say anything: "because". */
  readonly becauses: PhraseList;
  /** Before what something was done before: "before my shift". */
  readonly earlier?: PhraseList;
  /** Doubts that are none in such a reason: "my boss says i have to". */
  readonly duties?: PhraseList;
  /** Before what somebody said: "my boss says". */
  readonly hearsay?: PhraseList;
  /** Verbs of a sentence that tells of something: "is", "have had". */
  readonly tellings?: PhraseList;
  /** Where words of others, plans, tests and faults are spoken of: "the button", "wrote". */
  readonly quotings?: PhraseList;
  /** Between a reason and what follows from it: "so". */
  readonly therefore?: PhraseList;
  /** Say that what was said before was wrong: "sorry". */
  readonly correcting: PhraseList;
  /** The same, and what is right comes with them: "it should be". */
  readonly restating: PhraseList;
  /** Before a value that is wrong: "60, not 50". */
  readonly insteadOf: PhraseList;
  /** Around a value that somebody was asked for: "i think". */
  readonly hedges: PhraseList;
  /** Say that somebody went on, and not how far: "a bit more". */
  readonly someMore: PhraseList;
  /** With one of `keeping`, keep a course: "for later". */
  readonly later: PhraseList;
  readonly keeping: PhraseList;
  /** Leave it open whether it is so: "not sure". */
  readonly unsureOf: PhraseList;
  /** Say that somebody did something by mistake: "i pressed the wrong button". */
  readonly wrongOne: PhraseList;
  /** May say so, or something else: "wrong course". */
  readonly mayBeWrong: PhraseList;
  /** Take back what was done just now, or only what was said: "i take that back". */
  readonly takesBack: PhraseList;
  /** Go with a "yes": "then". */
  readonly withYes: PhraseList;
  /** Orders to do a course, which with one of `onMyBehalf` nobody but the learner can: "finish". */
  readonly doing: PhraseList;
  readonly onMyBehalf: PhraseList;
  /** Ask to remove a course, or as an answer to leave it where it is: "leave". */
  readonly letsBe: PhraseList;
  /** Before or after how long somebody learnt: "did". */
  readonly spent: PhraseList;
  /** Make a request of a question: "may i start it, please?" */
  readonly pleas: PhraseList;
  /** Start a course that is named or on show: "go". */
  readonly looselyStarts: PhraseList;
  /** Say that a course is done, or perhaps something else: "is over". */
  readonly looselyDone: PhraseList;
  /** What makes a change that the rules are certain of rather something else. */
  readonly misgivings: {
    /** A time, not a place in a list: "one second". */
    readonly seconds: PhraseList;
    /** Before a number or a day that is no place in a list: "on the 2nd". */
    readonly noPlace: PhraseList;
    /** Between "done" and a course that comes next: "now". */
    readonly sequels: PhraseList;
    /** Before "done", which says of what follows that it is: "it's". */
    readonly itIs: PhraseList;
    /** After a course that comes next. */
    readonly next: PhraseList;
    /** Before a small number that is rather a time of day: "at 11". */
    readonly clock: PhraseList;
    /** After a share that is rather a time of day: "quarter to". */
    readonly clockAfter: PhraseList;
    /** Before a number that is no progress, or only a limit of it: "page 40", "under 40". */
    readonly noProgress: PhraseList;
    /** Before somebody who is as far: "like". */
    readonly compares: PhraseList;
    /** Before a number that may be an age. */
    readonly ages: PhraseList;
    /** Make a "yes" none: "ok bye". */
    readonly noYes: PhraseList;
    /** No yes, though it says so when a yes stands beside it: "please". */
    readonly hardlyYes: PhraseList;
    /** Words of everyday life that are also in titles: "presentation". */
    readonly everyday: PhraseList;
    /** Somebody, where a verb follows: "mark finished it". */
    readonly somebody: PhraseList;
    /** Verbs that follow somebody. */
    readonly did: PhraseList;
    /** Greet several people, or all who learn. */
    readonly manyGreeted: PhraseList;
    readonly greetings: PhraseList;
    /** Order to do a course or to note it. */
    readonly orders: PhraseList;
    /** Say that it is no fact, or something else, whatever the change: "that's the goal", "finished me". */
    readonly otherwise: PhraseList;
    /** Begun already, by whoever: "just started". */
    readonly began: PhraseList;
    /** Start something that is no course, where none is named: "start with me". */
    readonly startsElse: PhraseList;
    /** Said to whoever did it, so that it is rather told: "congrats". */
    readonly congratulations: PhraseList;
    /** Before such a word, that it is something of one's own: "my". */
    readonly owned: PhraseList;
    /** Say that a word of everyday life names a course: "the presentation course". */
    readonly courses: PhraseList;
    /** Ask for an answer, or for something else than an undo of what was done last: "please revert", "undo yesterday". */
    readonly noUndo: PhraseList;
  };
  /** Look like a possessive: "that's". */
  readonly contractions: PhraseList;
  /** Everything instead of one course, which has to be confirmed. */
  readonly all: PhraseList;
  /** "as required". */
  readonly as: PhraseList;
  readonly it: PhraseList;
  readonly other: PhraseList;
  /** Before the place in a list: "number 2". */
  readonly ordinalPrefix: PhraseList;
  /** By the place they mean; -1 is the last. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** After an ordinal: "the second one". */
  readonly ordinalSuffix: PhraseList;
  /** The two courses last shown: "both". */
  readonly both: PhraseList;
  /** Without meaning anywhere in a message: "omg". */
  readonly interjections: PhraseList;
  /** Begin a remark about a change: "what a waste of time". */
  readonly remarks: PhraseList;
  /** Begin a letter: "dear". */
  readonly salutations: PhraseList;
  /** End a letter, before the name of its writer: "kind regards". */
  readonly signOffs: PhraseList;
  /** Before the reason of a request: "because". */
  readonly reasons: PhraseList;
  /** Begin a remark about the test of a course: "scored 90%". */
  readonly scores: PhraseList;
  /** Before a percentage that may be the score of a test: "got". */
  readonly gotScore: PhraseList;
  /** Begin a remark about what is still to do after a percentage: "rest tomorrow". */
  readonly plans: PhraseList;
  /** Single words, separated by spaces: a clause of nothing else says nothing. */
  readonly smallTalkWords: string;
  /** After a course that a person likes: "looks good". */
  readonly praise: PhraseList;
  /** Commands that may mean something else, and have to be confirmed. */
  readonly ambiguous: PhraseList;
  /** Take back what was done last, or call off what the bot asks, whichever is open: "annule". */
  readonly callsOff?: PhraseList;
  /** Which of somebody's own courses they ask to see, anywhere in what asks for the list: "en retard". */
  readonly listed?: Readonly<Partial<Record<ListFilter, PhraseList>>>;
  /** Ask to record what was just said: "finished gdpr, please update it". */
  readonly recordRequests: PhraseList;
  /** Before what limits the clause before: "but". */
  readonly contrasts: PhraseList;
  /** Between what was wrong and its correction: "50, no, 60". */
  readonly corrections: PhraseList;
  /** Leave a "yes" or "no" certain: "please". */
  readonly polite: PhraseList;
  /** Polite and without meaning at either end of a clause: "if you please". */
  readonly courtesies: PhraseList;
  /** Abbreviated words: "u". */
  readonly shorthand: Readonly<Record<string, string>>;
  /** Between two clauses: "and". */
  readonly and: PhraseList;
  /** Clauses that say nothing about a change: "it was great". */
  readonly smallTalk: PhraseList;
  readonly percent: PhraseList;
  readonly numbers: Readonly<Record<string, number>>;
  /** Fractions in words, as per cent: "half". */
  readonly fractions: Readonly<Record<string, number>>;
  /** Amounts that have to be asked for, with the percentage to offer: "almost done". */
  readonly vagueAmounts: Readonly<Record<string, number>>;
  /** Before a percentage that counts as it is: "about 50%". */
  readonly approximately: PhraseList;
  /** Those of `approximately` that leave a fraction in words certain: "exactly half", not "about half". */
  readonly exactly: PhraseList;
  /** Before or after a percentage, making it unclear: "more than", "left". */
  readonly unclear: PhraseList;
  /** At the end of a clause whose percentage is still to do: "i have 40% of it left". */
  readonly remaining: PhraseList;
  /** Anywhere beside a percentage that may be what is still to do: "missing". */
  readonly stillToDo: PhraseList;
  /** "3 of 4". */
  readonly outOf: PhraseList;
  /** What is counted: "modules". */
  readonly units: PhraseList;
  /** After a number, making it a percentage: "80 through". */
  readonly through: PhraseList;
  /** After a number that stands before the course: "60 in excel". */
  readonly in: PhraseList;
  /** Before a number, making it a percentage: "to 80". */
  readonly upTo: PhraseList;
  readonly assigning: {
    /** Commands that assign also without people: "assign", not "give". */
    readonly verbs: PhraseList;
    /** Before the people: "to". */
    readonly to: PhraseList;
    /** The same, but only before a capital letter, since it has other meanings: "for". */
    readonly toName: PhraseList;
    /** All who report to the person: "my team". */
    readonly everybody: PhraseList;
    /** Before the date: "by". */
    readonly by: PhraseList;
    /** Before the note: "note". */
    readonly note: PhraseList;
    readonly required: PhraseList;
    readonly recommended: PhraseList;
    /** Commands that say the type: "recommend excel to Tom". */
    readonly recommend: PhraseList;
  };
  /** "need one more week for gdpr". */
  readonly moreTime: {
    /** Before how much: "i need". */
    readonly ask: PhraseList;
    /** Makes a length of time one more: Korean "더". Only where verbs come last. */
    readonly more?: PhraseList;
    /** Without saying how much: "more time". */
    readonly open: PhraseList;
    /** How much, in days: "one more week". */
    readonly spans: Readonly<Record<string, number>>;
    /** Before the course or deadline: "extend". */
    readonly extend: PhraseList;
    readonly deadline: PhraseList;
    /** Before the course: "for". */
    readonly forWhat: PhraseList;
  };
  /** Words of `mark` that without a percentage mean to save a course for later: "save excel". */
  readonly saves: PhraseList;
  /** Around the course, which `…` stands for or which follows: "what is … about", "how long is". */
  readonly aboutCourse: Readonly<Record<Aspect, PhraseList>>;
  /** Words of such a question that say what is asked, wherever they stand: "long". */
  readonly aspectWords: Readonly<Partial<Record<Aspect, PhraseList>>>;
  /** "is there excel in german". */
  readonly inLanguage: {
    readonly before: PhraseList;
    /** Open such a question. */
    readonly open: PhraseList;
    /** Between the course and the language: "available". */
    readonly filler: PhraseList;
  };
  /** "I have 20 minutes". */
  readonly spareTime: {
    /** Before how long. */
    readonly has: PhraseList;
    /** After it: "to spare". */
    readonly free: PhraseList;
    /** Without saying how long: "anything quick". */
    readonly quick: PhraseList;
  };
  /** "an hour on friday for excel". */
  readonly planning: {
    /** Before what is planned: "plan". */
    readonly open: PhraseList;
    /** Before the course: "for". */
    readonly forWhat: PhraseList;
    /** Before a day: "on". */
    readonly on: PhraseList;
    /** Says nothing of the course: "in my calendar". */
    readonly filler: PhraseList;
  };
  /** "remind me about gdpr every monday". */
  readonly reminding: {
    readonly open: PhraseList;
    /** Does not want it: "don't remind me". */
    readonly not: PhraseList;
    /** Before the course: "about". */
    readonly about: PhraseList;
    /** Before how long from now: "in". */
    readonly in: PhraseList;
    /** Before a weekday, or a week: "every". */
    readonly every: PhraseList;
    /** The same for every second one. */
    readonly everyOther: PhraseList;
    readonly daily: PhraseList;
    readonly weekly: PhraseList;
    readonly workdays: PhraseList;
    /** All that is open. */
    readonly all: PhraseList;
    /** Before a reminder that is to go: "remove the reminder". */
    readonly remove: PhraseList;
  };
  /** 1 is Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Weekdays that come again by themselves: "mondays". */
  readonly recurringDays: Readonly<Record<string, number>>;
  readonly weekends: PhraseList;
  /** "snooze this until monday". */
  readonly pausing: {
    readonly snooze: PhraseList;
    /** "I'm away". */
    readonly away: PhraseList;
    readonly from: PhraseList;
    readonly until: PhraseList;
    /** Before how long: "for". */
    readonly for: PhraseList;
    /** Of everything, not of one course. */
    readonly all: PhraseList;
  };
  /** "don't message me before 9". */
  readonly quiet: {
    readonly open: PhraseList;
    /** "only message me": what follows is when it may speak. */
    readonly only: PhraseList;
    readonly before: PhraseList;
    readonly after: PhraseList;
    /** Before days: "at". */
    readonly on: PhraseList;
  };
  /** Spans of days in words: "a week". */
  readonly daySpans: Readonly<Record<string, number>>;
  /** Days of a unit: "weeks". */
  readonly dayUnits: Readonly<Record<string, number>>;
  /** Lengths of time as words, in minutes: "half an hour". */
  readonly lengths: Readonly<Record<string, number>>;
  readonly minutes: PhraseList;
  readonly hours: PhraseList;
  readonly timeOfDay: {
    /** Before an hour: "at". */
    readonly at: PhraseList;
    /** After an hour: "o'clock". */
    readonly after: PhraseList;
    /** After an hour of the first half of the day, and of the second. */
    readonly am: PhraseList;
    readonly pm: PhraseList;
    /** By the hour they mean: "in the morning"; 8.5 is half past eight. */
    readonly parts: Readonly<Record<string, number>>;
    /** Those of `after` that count the hours of half a day, so that 3 is more likely the afternoon: Chinese "点". */
    readonly ofTwelve?: PhraseList;
    /** After an hour: half past it, in a word of its own. */
    readonly halfPast?: PhraseList;
    /** Minutes said after one of these: "半". */
    readonly past?: Readonly<Record<string, number>>;
  };
  /** Signs that are said in words by who dictates: "comma". */
  readonly dictated: Readonly<Record<string, string>>;
  /** The same for a full stop, where nothing follows: "period". */
  readonly dictatedAtEnd: PhraseList;
  /** End with a full stop and no sentence: "e.g.". */
  readonly abbreviations: PhraseList;
  /** Signs of fractions, as phrases of `fractions` with spaces around. */
  readonly fractionSigns: Readonly<Record<string, string>>;
  /** At the end of a number, making it approximate: "50ish". */
  readonly numberSuffixes: PhraseList;
  /** After a time of day: "am". */
  readonly dayHalves: PhraseList;
  /** The time that an export is of: "30 days", "2026-10-01 to 2026-10-31". */
  readonly period: { readonly days: PhraseList; readonly to: PhraseList };
  /** Ways of writing, and what is read in their place, one after the other: a question that only a particle marks gets its question mark. */
  readonly rewritings?: readonly (readonly [written: RegExp, read: string])[];
  /** True where what an order or a question is about, or for when, may stand before it: "明天9点提醒我", "excel 讲什么". */
  readonly ordersLater?: true;
  /** How it is typed as it is spoken, and the same as it is spelt, where people speak of themselves: "'k heb", "ne keer", "doe maar weg". */
  readonly spoken?: readonly (readonly [written: RegExp, read: string | ((...said: string[]) => string)])[];
  /** Where spaces do not part all words: how they are told apart. */
  readonly division?: {
    /** Its letters, as the inside of a class of a regular expression. */
    readonly script: string;
    /** Those in which it writes words of other languages, which begin and end where these do. */
    readonly borrowed?: string;
    /** True where the dictionary of the platform knows where words may end. */
    readonly segmented?: true;
    /** True where many words have but one character. */
    readonly shortWords?: true;
    /** Particles written to the end of a word: Korean "을", Japanese "を". */
    readonly endings?: PhraseList;
    /** False for a particle that is never written after a word that ends so: "이" follows no vowel. */
    readonly follows?: (before: string, ending: string) => boolean;
    /** True where verbs come last: what opens an order in other languages closes it, and "until" follows its day. */
    readonly verbLast?: true;
    /** Small words written to the beginning of a known one: Arabic "و". */
    readonly beginnings?: PhraseList;
  };
  /** Words that alone mean something in English, and something else in this language: what they mean in English is not looked for. */
  readonly unlikeEnglish?: PhraseList;
  /** Small words that lose their end before a vowel, and say nothing of a title or a name: "l'excel". */
  readonly elisions?: PhraseList;
  /** How days in words are read: by chrono-node, by rules of the language's own, or from `days` of the team's words. */
  readonly dates: ChronoDates | OwnDates | { readonly inTables: true; readonly read?: never };
  /** BCP 47 tag. Typing errors are corrected only in the person's own language and in English. */
  readonly tag: string;
  /** The names of languages, by BCP 47 tag. */
  readonly languages: Readonly<Record<string, PhraseList>>;
  /** Words that are no typing errors, though they look like one of a command. */
  readonly lookalikes: PhraseList;
  /** Names, and words of titles as people write them: no commands, no typing errors and never divided; what is written to them is told apart. */
  readonly wholeWords?: PhraseList;
}
