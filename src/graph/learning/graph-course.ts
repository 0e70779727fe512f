import type { LearningContent } from '@microsoft/microsoft-graph-types';
import { Duration } from 'luxon';
import { z } from 'zod';
import { courseLevels, type DescribedCourse } from '../../learning/catalogue/course.ts';
import { graphId, member, optionalText, text, texts } from '../client/lenient.ts';

/** A course to publish: what Graph keeps of it besides its id. Properties left out are cleared, as an upsert replaces. */
export interface CoursePublication extends Omit<DescribedCourse, 'id'> {
  readonly additionalTags?: readonly string[];
  readonly contributors?: readonly string[];
  readonly isPremium?: boolean;
  readonly isSearchable?: boolean;
  readonly numberOfPages?: number;
}

/** Reads a learningContent leniently: what the metadata calls nullable may be missing or malformed. */
export const graphCourse = z
  .looseObject({
    id: graphId,
    externalId: z.string().max(1_024),
    title: text,
    contentWebUrl: text,
    languageTag: z.string().max(256),
    description: optionalText,
    duration: optionalText,
    level: member(courseLevels),
    format: optionalText,
    skillTags: texts,
    sourceName: optionalText,
    thumbnailWebUrl: optionalText,
    isActive: z.boolean().catch(true),
  })
  .transform(
    (wire): DescribedCourse => ({
      id: wire.id,
      externalId: wire.externalId,
      title: wire.title,
      description: wire.description,
      durationMinutes: minutesOf(wire.duration),
      level: wire.level,
      format: wire.format,
      languageTag: wire.languageTag,
      skills: wire.skillTags,
      sourceName: wire.sourceName,
      webUrl: wire.contentWebUrl,
      thumbnailUrl: wire.thumbnailWebUrl,
      isActive: wire.isActive,
    }),
  );

/** The body that publishes a course; its external id stands in the path and, as a required property, here. */
export function publicationBody(course: CoursePublication): object {
  const { webUrl, thumbnailUrl, skills, durationMinutes, level, description, format, sourceName, ...same } =
    course;
  const optional = {
    description,
    duration: durationMinutes === null ? null : Duration.fromObject({ minutes: durationMinutes }).toISO(),
    format,
    level,
    sourceName,
    thumbnailWebUrl: thumbnailUrl,
  } satisfies LearningContent;
  return {
    ...same,
    contentWebUrl: webUrl,
    skillTags: skills,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
  };
}

/** ISO 8601 (`PT20M`) as whole minutes, begun ones counted; null for what is no duration (the docs' own `PDT1H`). */
function minutesOf(duration: string | null): number | null {
  const minutes = Duration.fromISO(duration ?? '').as('minutes');
  return Number.isFinite(minutes) && minutes > 0 ? Math.ceil(minutes) : null;
}
