import type { Intent } from '../reading.ts';

/**
 * Phrases, lower case and without apostrophes and accents: one a line, or several on a line parted by ` | `. `a (b/c)` is
 * "a b" and "a c", `a (b/)` is "a b" and "a"; alternatives may go on in the next line.
 */
export type PhraseList = string;

/** How a command is said around what it is about. */
export interface CommandWords {
  /** The whole of what is said: "my courses", "undo that". */
  readonly alone?: PhraseList;
  /** Said before the object: "start …". */
  readonly before?: PhraseList;
  /** Said after the object: "… done". */
  readonly after?: PhraseList;
  /** Said on both sides of the object, which `…` stands for: "tick … off". */
  readonly separable?: PhraseList;
}

/**
 * Everything the understanding knows of one language. All languages listen at the
 * same time, so a word that means something else in another language belongs only into longer phrases.
 */
export interface Words {
  readonly commands: Readonly<Partial<Record<Intent, CommandWords>>>;
  /** Mean nothing, at either end: "please", "ok". */
  readonly fillers: PhraseList;
  /** Before a day that a percentage holds for: "as of 17 Nov". */
  readonly asOf: PhraseList;
  /** Commands in the past tense … */
  readonly pastTense: PhraseList;
  /** … which times gone by can follow; after any other they could be still to come: "on monday". */
  readonly pastTimes: PhraseList;
  /** Before the subject of a search: "something". */
  readonly searchTopics: PhraseList;
  /** Said by somebody about themselves before what they did: "i have". */
  readonly selfReports: PhraseList;
  /** Asking the bot to do something: "can you", "i want to". */
  readonly requests: PhraseList;
  /** Wanting to finish is not having finished: requests of these kinds do not go with `complete`. */
  readonly wishes: PhraseList;
  /** Anything said with these is not plain: "if", "maybe", "i will", "tomorrow". */
  readonly doubts: PhraseList;
  readonly negations: PhraseList;
  /** A "no" so firm that what follows it is hardly wanted: "hell no". */
  readonly firmNos: PhraseList;
  /** A message that starts so wants to know something. */
  readonly questionOpenings: PhraseList;
  /** Words of a question that do not name a course. */
  readonly questionWords: PhraseList;
  /** A question with one of these and no course is about everything: "due". */
  readonly listWords: PhraseList;
  /** A message that starts so and goes on with a command wants it explained: "how do i". */
  readonly howToOpenings: PhraseList;
  /** The same where the command is in the phrase already: "wie starte ich". */
  readonly howToPhrases: PhraseList;
  /** Other people whom a change could be for: "she", "for everyone". */
  readonly otherPeople: PhraseList;
  /** Before somebody a change could be for: "for". */
  readonly forWhom: PhraseList;
  /** Around the name of a course: "the", "course", "is at". Dropped at its ends. */
  readonly stopWords: PhraseList;
  readonly articles: PhraseList;
  /** End like a possessive and are none: "that's". */
  readonly contractions: PhraseList;
  /** Everything, not one course: always asked. */
  readonly all: PhraseList;
  /** "as required". */
  readonly as: PhraseList;
  readonly it: PhraseList;
  readonly other: PhraseList;
  /** Said before a number to mean a place in a list: "number 2". */
  readonly ordinalPrefix: PhraseList;
  /** By place in a list; -1 is the last. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** May stand after an ordinal: "the second one". */
  readonly ordinalSuffix: PhraseList;
  /** "both": all of the two last shown. */
  readonly both: PhraseList;
  /** Sworn or sighed anywhere in a message, meaning nothing: "omg". */
  readonly interjections: PhraseList;
  /** Begin a remark about a change: "what a waste of time". */
  readonly remarks: PhraseList;
  /** A letter opens so: "dear". */
  readonly salutations: PhraseList;
  /** A letter closes so, and its writer's name follows: "kind regards". */
  readonly signOffs: PhraseList;
  /** Between a change that is asked for and why: "because". */
  readonly reasons: PhraseList;
  /** Begin a remark about the test of a course: "scored 90%". */
  readonly scores: PhraseList;
  /** Before a percentage that may be the score of a test: "got". */
  readonly gotScore: PhraseList;
  /** Begin a remark about what is still to do after a percentage: "rest tomorrow". */
  readonly plans: PhraseList;
  /** Words parted by spaces: a clause of nothing else says nothing. */
  readonly smallTalkWords: string;
  /** Said after the course somebody likes: "looks good". */
  readonly praise: PhraseList;
  /** Commands that may well mean something else: always asked. */
  readonly ambiguous: PhraseList;
  /** Ask that a change just told be written down: "finished gdpr, please update it". */
  readonly recordRequests: PhraseList;
  /** What follows limits what was said just before: "but". */
  readonly contrasts: PhraseList;
  /** Take back the number just said for the next one: "50, no, 60". */
  readonly corrections: PhraseList;
  /** May stand with "yes" and "no" without making them doubtful: "please". */
  readonly polite: PhraseList;
  /** Letters that stand for a word: "u". */
  readonly shorthand: Readonly<Record<string, string>>;
  /** Parts that make one clause into two: "and". */
  readonly and: PhraseList;
  /** Follows a change and says nothing about it: "it was great". */
  readonly smallTalk: PhraseList;
  readonly percent: PhraseList;
  readonly numbers: Readonly<Record<string, number>>;
  /** Shares in words, in per cent: "half". */
  readonly fractions: Readonly<Record<string, number>>;
  /** Shares that must be asked, with the percentage to offer. */
  readonly vagueAmounts: Readonly<Record<string, number>>;
  /** Before a percentage, leaving it as it is: "about". */
  readonly approximately: PhraseList;
  /** Those of `about` that make a share in words no vaguer; "about half" is asked, "about 50%" is 50. */
  readonly exactly: PhraseList;
  /** Before or after a percentage, making it unclear: "more than", "left". */
  readonly unclear: PhraseList;
  /** Ends a clause whose percentage is what is still missing: "i have 40% of it left". */
  readonly remaining: PhraseList;
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
    /** Always assign something; the other commands of `assign` only with people. */
    readonly verbs: PhraseList;
    /** Before the people: "to". */
    readonly to: PhraseList;
    /** The same, but only before a capital letter, for it means other things too: "for". */
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
    /** How much, not said: "more time". */
    readonly open: PhraseList;
    /** How much, in days: "one more week". */
    readonly spans: Readonly<Record<string, number>>;
    /** Before what is to be put off: "extend". */
    readonly extend: PhraseList;
    readonly deadline: PhraseList;
    /** Before the course: "for". */
    readonly forWhat: PhraseList;
  };
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
  /** chrono-node's name of the language. */
  readonly dates: string;
  /** BCP 47 tag: typing errors are put right only in the person's own language and in English. */
  readonly tag: string;
  /** How languages are called in this one, by BCP 47 tag. */
  readonly languages: Readonly<Record<string, PhraseList>>;
  /** Real words that look like a mistyped command and are none. */
  readonly lookalikes: PhraseList;
}
