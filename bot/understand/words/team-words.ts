import type { PhraseList } from './words.ts';

/** What is said in one language by people who lead others. */
export interface TeamWords {
  /** One of these makes a message one that may be about others. */
  readonly cues: PhraseList;
  readonly assign: PhraseList;
  /** Those of `assign` that mean nothing else: "assign". */
  readonly assignWord: PhraseList;
  /** Open an order of its own: “and remind …”. */
  readonly imperatives: PhraseList;
  readonly remind: PhraseList;
  readonly withdraw: PhraseList;
  /** Says that somebody does not need a course: “doesn’t need”. */
  readonly unneeded: PhraseList;
  /** The same, only beside a person and a course, or what is on show: "off". */
  readonly away: PhraseList;
  /** Moves a due date: "extend", "push". */
  readonly move: PhraseList;
  /** Move a due date where one follows with “to”: “put her gdpr to the 1st”. */
  readonly puts: PhraseList;
  /** Before that day: "to". */
  readonly putsTo: PhraseList;
  /** After an amount of days, so that it is added to a due date: "longer". */
  readonly later: PhraseList;
  /** The same, taken off: "earlier". */
  readonly earlier: PhraseList;
  /** Asks how somebody or something stands. */
  readonly view: PhraseList;
  /** Asks about a whole team: "my team". */
  readonly teamView: PhraseList;
  /** Asks about the team when it is all that is said. */
  readonly teamAlone: PhraseList;
  readonly overdueView: PhraseList;
  /** With “who”: asks who needs help most. */
  readonly troubled: PhraseList;
  readonly finishedView: PhraseList;
  /** With “who”: asks who has finished everything. */
  readonly throughView: PhraseList;
  /** Requests for more time. */
  readonly requests: PhraseList;
  /** With “more time”: asks who asked for it. */
  readonly wantsTime: PhraseList;
  /** Asks what the request on show says. */
  readonly requestView: PhraseList;
  readonly everyone: PhraseList;
  /** Those who are left over, whoever that is: "the others". */
  readonly theRest: PhraseList;
  readonly except: PhraseList;
  /** The same, after somebody's name: "excluded". */
  readonly exceptAfter: PhraseList;
  /** With `hasDone`, beside an order for everyone, leaves somebody out: "already". */
  readonly already: PhraseList;
  readonly hasDone: PhraseList;
  /** Between two names that belong together: "and". */
  readonly joining: PhraseList;
  /** The people who are overdue. */
  readonly overdue: PhraseList;
  /** The people who have not finished what follows. */
  readonly unfinished: PhraseList;
  /** The same after the course. */
  readonly unfinishedAfter: PhraseList;
  readonly both: PhraseList;
  /** The person on show. */
  readonly her: PhraseList;
  /** The course on show. */
  readonly this: PhraseList;
  readonly required: PhraseList;
  /** Those of `required` that only say who does something, unless `hasToBe` follows: "has to do". */
  readonly hasTo: PhraseList;
  readonly hasToBe: PhraseList;
  readonly recommended: PhraseList;
  readonly note: PhraseList;
  /** Those of `note` that also mean something else: "say". */
  readonly says: PhraseList;
  /** Before whom or what is not meant: "not". */
  readonly denial: PhraseList;
  /** Grants a request. */
  readonly grant: PhraseList;
  readonly decline: PhraseList;
  /** Before a word that grants, so that it declines: "cannot". */
  readonly unable: PhraseList;
  /** Words that deny what follows. */
  readonly denies: PhraseList;
  /** Thanks for a request that was shown or asks how people are, and no yes: "ok thanks". */
  readonly thanked: PhraseList;
  /** With nothing firmer than `justOk`, no yes: "thanks". */
  readonly thanks: PhraseList;
  /** Those of `grant` that also only take note: "ok". */
  readonly justOk: PhraseList;
  /** All of a message that is perhaps no yes: "that's fine", "hello yes". */
  readonly hardlyYes: PhraseList;
  /** Before somebody whose request is declined: "not for". */
  readonly notFor: PhraseList;
  /** Before a day that something is due on: "due". */
  readonly dueOn: PhraseList;
  /** What is thought of how far people are, beside a figure: "only 86%". */
  readonly judges: PhraseList;
  /** Agree to a preview: "send it". */
  readonly proceeds: PhraseList;
  /** Speak to many, or of a group of them: "dear colleagues", "for the newbies". */
  readonly addressed: PhraseList;
  /** Before a course, make it the writer's own: "my". */
  readonly myCourse: PhraseList;
  /** At the end of an order to mark a course: "as done". */
  readonly asDone: PhraseList;
  /** Before "everyone", so that it is spoken to them: "hello". */
  readonly greets: PhraseList;
  /** Before a last day, give time: "give her". */
  readonly gives: PhraseList;
  /** Beside a yes, a no or a day, leave it a plain answer: "please". */
  readonly besideAnswer: PhraseList;
  /** Before the last day that is granted: "until". */
  readonly endsOn: PhraseList;
  /** Beside such a day: "at the latest". */
  readonly onlyTo: PhraseList;
  /** At the end of an answer, leave it unfinished: "yes but". */
  readonly leadsOn: PhraseList;
  /** After a yes, says why: "because". */
  readonly because: PhraseList;
  /** Between a no and its reason, and part of neither: "sorry". */
  readonly opensReason: PhraseList;
  /** Words of `decline` that also mean something else, before "idea" or "problem". */
  readonly justNo: PhraseList;
  /** What a reason speaks of after such a word, other than talk of something else: "audit". */
  readonly refusalReasons: PhraseList;
  /** Say after a no that something else is meant, or does not work: "wrong screen". */
  readonly otherThing: PhraseList;
  /** Begin the reason of a no, with nothing between: "she". */
  readonly subjects: PhraseList;
  /** The same, where a verb follows: "the". */
  readonly articles: PhraseList;
  /** The same, about the writer: "I need her". */
  readonly ownReasons: PhraseList;
  /** Begin no reason: "that is her", "let her". */
  readonly noReason: PhraseList;
  /** Verbs of a reason: "is". */
  readonly states: PhraseList;
  /** The writer and the bot, of whom no reason speaks: "I". */
  readonly writer: PhraseList;
  /** After "no" or "not", so that it limits a yes: "day". */
  readonly furtherOn: PhraseList;
  readonly add: PhraseList;
  readonly drop: PhraseList;
  /** Puts one thing in the place of another in what was just previewed: "instead". */
  readonly instead: PhraseList;
  /** Before a day that is no longer meant: "not", "rather than". */
  readonly notOnDay: PhraseList;
  /** Between whom is meant and whom is not: “instead of”. */
  readonly inPlaceOf: PhraseList;
  /** Takes one course away and gives another: “swap”. */
  readonly swap: PhraseList;
  readonly undo: PhraseList;
  /** Those of `undo` that mean nothing else: "undo". */
  readonly saysUndo: PhraseList;
  /** Say that what was done was wrong. */
  readonly mistaken: PhraseList;
  /** Beside these, leave it a plain order to undo: "please". */
  readonly besideUndo: PhraseList;
  /** After an order to undo, stop it again: "wait". */
  readonly halts: PhraseList;
  /** Ask for a reply in words of undoing: "kindly revert". */
  readonly asksReply: PhraseList;
  /** Make everything said with them no order: conditions, what was not. */
  readonly unmeant: PhraseList;
  /** The same for what is said after them: what others say. */
  readonly hearsay: PhraseList;
  /** The same for their part of a message: what is only intended. */
  readonly plans: PhraseList;
  /** Puts off an answer: "later". */
  readonly defer: PhraseList;
  /** The same about oneself: "my own". */
  readonly own: PhraseList;
  readonly negation: PhraseList;
  /** Ends what a negation speaks of: "but". */
  readonly turn: PhraseList;
  /** Between two orders: “then”. */
  readonly thereafter: PhraseList;
  /** Times that are past, so that what is told with them is no order: "last spring". */
  readonly longAgo?: PhraseList;
  /** After somebody's name in a question, asks for a course for them: “could Ann do …?”. */
  readonly takesPart?: PhraseList;
  /** Those of `decline` that follow their reason: “so that is a no”. */
  readonly soNo?: PhraseList;
  /** Open an order before whom it is for: “have Ann do …”. */
  readonly getsThem?: PhraseList;
  /** Beside another last day, deny the one asked for: “not as long as she asks”. */
  readonly shorter?: PhraseList;
  /** Asks what the bot can do at all. */
  readonly abilities?: PhraseList;
  /** Questions of opinion: "should i". */
  readonly opinion: PhraseList;
  /** Open a message that only weighs something: “should Ann …”. */
  readonly weighs: PhraseList;
  /** How something is done. */
  readonly how: PhraseList;
  /** Begin a question about how it works: “if i”. */
  readonly howWorks: PhraseList;
  /** With a question that names nobody and no course, asks how it works: “does it mean”. */
  readonly explains: PhraseList;
  /** What a course is about. */
  readonly about: PhraseList;
  readonly report: PhraseList;
  readonly department: PhraseList;
  readonly organisation: PhraseList;
  readonly export: PhraseList;
  /** The completion of a course, for a report: "completion of". */
  readonly completion: PhraseList;
  /** My own people rather than the organisation: "my 14". */
  readonly mine: PhraseList;
  /** Before a surname: "mr". */
  readonly titles: PhraseList;
  /** Words where a name could stand that are none. */
  readonly notNames: PhraseList;
  /** Say nothing of what is wanted, though their words might: "if you could". */
  readonly polite: PhraseList;
  /** After what others say, gives it as an order: “please do that”. */
  readonly insists: PhraseList;
  /** Begin a question about others: "who". */
  readonly asking: PhraseList;
  /** Ask wherever they stand, when nothing is to be done: "how many". */
  readonly interrogatives: PhraseList;
  /** Asks for numbers rather than people: “how many”. */
  readonly counts: PhraseList;
  /** Words of a request that ends with a question mark all the same: "could you". */
  readonly asksFor: PhraseList;
  /** Those of `asksFor` that ask whether the writer may: "can i". */
  readonly mayI: PhraseList;
  /** Ask for people: "who". */
  readonly who: PhraseList;
  /** The people that something is said of: "those who". */
  readonly those: PhraseList;
  /** Small words that titles begin with: "IT". */
  readonly openings: PhraseList;
  /** "course" */
  readonly courseWord: PhraseList;
  /** Words without meaning beside people and courses. */
  readonly fillers: PhraseList;
  /** Before a person who is assigned something: "to", "for". */
  readonly toWhom: PhraseList;
  /** After a name, says that somebody is to have something: "needs". */
  readonly needing: PhraseList;
  /** Misspelt and shortened words, by what they stand for; each list is separated by spaces. */
  readonly spelling: Readonly<Record<string, string>>;
  /** First names by what people say for them; each list is separated by spaces. */
  readonly nicknames: Readonly<Record<string, string>>;
  /**
   * Where names stand in cases: endings of their forms, and what the name itself ends with in their place, `-` for nothing; each list is
   * separated by spaces. Polish "-owi" of "Kimowi" and of "Markowi" (Marek).
   */
  readonly nameEndings?: Readonly<Record<string, string>>;
  readonly days: {
    /** By ISO number, Monday first. */
    readonly weekdays: readonly string[];
    readonly months: readonly string[];
    /** Words before a date. */
    readonly by: PhraseList;
    readonly next: PhraseList;
    readonly coming: PhraseList;
    readonly nextWeek: PhraseList;
    readonly fixed: Readonly<Record<string, number>>;
    readonly endOf: PhraseList;
    /** Before a month: its first day, and its fifteenth. */
    readonly startOf: PhraseList;
    readonly midOf: PhraseList;
    readonly nextMonth: PhraseList;
    /** Days of a year by month and day: 1225. */
    readonly feasts: Readonly<Record<string, number>>;
    readonly month: PhraseList;
    readonly year: PhraseList;
    readonly week: PhraseList;
    readonly quarter: PhraseList;
    /** Days of a unit. */
    readonly units: Readonly<Record<string, number>>;
    /** Whole amounts, in days: "a fortnight". */
    readonly spans: Readonly<Record<string, number>>;
    readonly ordinals: Readonly<Record<string, number>>;
    /** Before an amount from today: "in". */
    readonly in: PhraseList;
    /** After one: "from today". */
    readonly fromToday: PhraseList;
  };
}
