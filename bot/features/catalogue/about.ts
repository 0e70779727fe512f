import { aboutCourseCard } from '../../../cards/catalogue/about.ts';
import type { Said } from '../../../cards/views.ts';
import { meantEntries, sectionOf } from '../../../src/learning/activities/own-activities.ts';
import type { Course, DescribedCourse } from '../../../src/learning/catalogue/course.ts';
import type { Aspect } from '../../../src/learning/catalogue/course-question.ts';
import { neighbours, speaks } from '../../../src/learning/catalogue/neighbours.ts';
import { createEffort } from '../../../src/learning/effort.ts';
import { minutesLeft } from '../../../src/learning/next/what-next.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import { type Answer, answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { courseIn } from '../shared/views.ts';
import type { CoursesDeps } from './deps.ts';

/** Most courses beside the one that is asked about. */
const MOST_NEAR = 3;

export interface AskedAbout {
  readonly courseId: string;
  readonly aspect: Aspect;
  /** BCP 47; the language it should be in. */
  readonly language: string | null;
}

type AboutDeps = Pick<CoursesDeps, 'catalogue' | 'descriptions' | 'ledger' | 'courseChoices' | 'cardImages'>;

/** Answers a question about a course in a sentence, with the course and up to three near it. */
export async function aboutCourse(
  turn: Turn,
  { catalogue, descriptions, ledger, courseChoices, cardImages }: AboutDeps,
  asked: AskedAbout,
  preloaded: readonly LedgerEntry[],
): Promise<Answer> {
  const { speech, mint, personal, person, now } = turn;
  const listed = courseIn(catalogue, asked.courseId);
  const course = { ...listed, description: (await descriptions([listed.id])).get(listed.id) ?? null };
  const entries = personal && preloaded.length === 0 ? await ledger.entriesOf(person.userId) : preloaded;
  const own = meantEntries(personal ? entries : []).find(({ activity }) => activity.courseId === course.id);
  const near = neighbours(course, wantedOf(asked, course), MOST_NEAR, { catalogue, effort: createEffort() });
  const chosen = personal ? await courseChoices.recent(person.userId) : [];
  const choice = chosen.find(({ courseId }) => courseId === course.id)?.choice;
  const card = aboutCourseCard(
    {
      sentence: sentenceFor(asked, course, near.length > 0, own, turn),
      course,
      language: nameOf(course.languageTag, speech.language),
      near,
      pictures: cardImages,
      entryId: own?.id ?? null,
      isSaved: choice === 'saved',
      mayDecline:
        personal && choice !== 'declined' && listed.isActive && isOptional(own, { now, today: speech.today }),
      ...{ personal, mint },
    },
    speech,
  );
  return answer(card, {
    place: 'new',
    remember: {
      touched: own?.id ?? null,
      shown: [own === undefined ? { courseId: course.id } : { entryId: own.id }],
      choices: near.map(({ id }) => ({ verb: 'course.about', payload: { courseId: id } })),
    },
  });
}

/** What nobody asked this person to do, and they have not begun. */
function isOptional(own: LedgerEntry | undefined, moment: Parameters<typeof sectionOf>[1]): boolean {
  return own === undefined || sectionOf(own, moment) === 'recommended';
}

function wantedOf({ aspect, language }: AskedAbout, course: Course): Parameters<typeof neighbours>[1] {
  if (aspect === 'easier' || aspect === 'harder' || aspect === 'shorter') return { is: aspect };
  return aspect === 'language' && language !== null && !speaks(course, language) ? { language } : {};
}

function sentenceFor(
  { aspect, language }: AskedAbout,
  { title, description, durationMinutes, level, skills, languageTag }: DescribedCourse,
  found: boolean,
  own: LedgerEntry | undefined,
  { speech }: Turn,
): Said {
  const say = (key: string, values: Said['values'] = {}): Said => ({
    key: `reply.about.${key}`,
    values: { course: title, ...values },
  });
  switch (aspect) {
    case 'subject':
      return description === null ? say('noSubject') : say('subject', { description });
    case 'duration': {
      if (durationMinutes === null) return say('noDuration');
      const time = speech.duration(durationMinutes);
      const left = minutesLeft(durationMinutes, own?.activity.progress ?? 0) ?? durationMinutes;
      const isBegun = left > 0 && left < durationMinutes;
      return isBegun ? say('durationLeft', { time, left: speech.duration(left) }) : say('duration', { time });
    }
    case 'level':
      return level === null ? say('noLevel') : say(`level.${level}`);
    case 'skills':
      return skills.length === 0 ? say('noSkills') : say('skills', { skills: speech.list(skills) });
    case 'language': {
      if (language === null) return say('language', { language: nameOf(languageTag, speech.language) });
      const name = nameOf(language, speech.language);
      if (speaks({ languageTag }, language)) return say('inLanguage', { language: name });
      return say(found ? 'nearInLanguage' : 'notInLanguage', { language: name });
    }
    default:
      return say(found ? aspect : `none.${aspect}`);
  }
}

/** What a language (BCP 47) is called in another; the tag itself when nobody knows. */
function nameOf(tag: string, inLanguage: string): string {
  const [language = tag] = tag.split(/[-_]/);
  try {
    return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? tag;
  } catch (error) {
    // the catalogue may hold any text for a tag
    if (!(error instanceof RangeError)) throw error;
    return tag;
  }
}
