import type { Effort } from '../effort.ts';
import type { Catalogue } from './catalogue.ts';
import { type Course, type CourseLevel, courseLevels } from './course.ts';
import { titleWords } from './title-words.ts';

/** How many words of a course are looked for, and how many courses with each are compared. */
const MOST_WORDS = 3;
const COMPARED = 40;
/** Shorter words of a title ("the", "for") say nothing about its subject. */
const SHORT = 3;

/** What a neighbour must be, beside being near: easier than the course, in this language, … */
export interface Wanted {
  readonly is?: 'easier' | 'harder' | 'shorter';
  /** BCP 47; only its language counts. */
  readonly language?: string;
  readonly except?: (courseId: string) => boolean;
}

export interface NeighboursDeps {
  readonly catalogue: Pick<Catalogue, 'search'>;
  readonly effort?: Effort | undefined;
}

/**
 * Active courses near this one, nearest first: those with its skills and the words of its title, in its language before
 * others. Looks at a few dozen courses, however many there are.
 */
export function neighbours(
  course: Course,
  { is, language, except = () => false }: Wanted,
  most: number,
  { catalogue, effort }: NeighboursDeps,
): readonly Course[] {
  const near = new Map<string, { readonly course: Course; readonly points: number }>();
  for (const { words, worth } of subjectsOf(course)) {
    const { hits } = catalogue.search(words, { limit: COMPARED, activeOnly: true, effort });
    for (const { course: found, quality } of hits) {
      const points = (near.get(found.id)?.points ?? 0) + worth * quality;
      near.set(found.id, { course: found, points });
    }
  }
  return [...near.values()]
    .filter(({ course: other }) => other.id !== course.id && !except(other.id))
    .filter(({ course: other }) => is === undefined || compares[is](other, course))
    .filter(({ course: other }) => language === undefined || speaks(other, language))
    .map(({ course: other, points }) => ({ other, points: points + (sameLanguage(other, course) ? 1 : 0) }))
    .sort((a, b) => b.points - a.points || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

/** What a course is about: its skills say more than the words of its title. */
function subjectsOf({
  skills,
  title,
}: Course): readonly { readonly words: string; readonly worth: number }[] {
  const words = [...new Set(titleWords(title))].filter((word) => word.length > SHORT && !/^\d+$/.test(word));
  return [
    ...skills.slice(0, MOST_WORDS).map((skill) => ({ words: skill, worth: 2 })),
    ...words.slice(0, MOST_WORDS).map((word) => ({ words: word, worth: 1 })),
  ];
}

const rank = (level: CourseLevel | null) => (level === null ? null : courseLevels.indexOf(level));

const compares: Readonly<Record<NonNullable<Wanted['is']>, (one: Course, other: Course) => boolean>> = {
  easier: (one, other) => differs(rank(one.level), rank(other.level), (a, b) => a < b),
  harder: (one, other) => differs(rank(one.level), rank(other.level), (a, b) => a > b),
  shorter: (one, other) => differs(one.durationMinutes, other.durationMinutes, (a, b) => a < b),
};

/** False when one of them is not known. */
function differs(a: number | null, b: number | null, how: (a: number, b: number) => boolean): boolean {
  return a !== null && b !== null && how(a, b);
}

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Whether a course is in this language (BCP 47), whatever its region. */
export const speaks = ({ languageTag }: Pick<Course, 'languageTag'>, language: string): boolean =>
  languageOf(languageTag) === languageOf(language);

const sameLanguage = (one: Course, other: Course) => speaks(one, other.languageTag);
