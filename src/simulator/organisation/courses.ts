import { academyCourses, campusCourses } from './course-table.ts';
import { nameBasedId } from './name-based-id.ts';
import type { ContentRecord } from './records.ts';

type Row = (typeof academyCourses)[number];

const academyHost = 'academy.contoso.example';
const campusHost = 'campus.fabrikam.example';

function content(host: string, sourceName: string, row: Row, index: number): ContentRecord {
  const slug = row.key.toLowerCase();
  return {
    id: nameBasedId(`${host}/${slug}`),
    externalId: row.key,
    title: row.title,
    contentWebUrl: `https://${host}/courses/${slug}`,
    languageTag: row.language,
    additionalTags: [row.topic],
    contributors: [],
    createdDateTime: `2025-${String(1 + (index % 12)).padStart(2, '0')}-03T08:00:00Z`,
    description: row.description,
    duration: row.duration,
    format: row.format,
    isActive: row.state !== 'inactive',
    isPremium: false,
    isSearchable: true,
    lastModifiedDateTime: '2026-02-02T08:00:00Z',
    level: row.level,
    numberOfPages: null,
    skillTags: row.skills.split(',').map((skill) => skill.trim()),
    sourceName,
    // a picture that nobody can fetch would show as a broken one: cards draw a tile instead
    thumbnailWebUrl: null,
  };
}

export const courses: readonly ContentRecord[] = academyCourses.map((row, index) =>
  content(academyHost, 'Contoso Academy', row, index),
);

export const additionalCourses: readonly ContentRecord[] = campusCourses.map((row, index) =>
  content(campusHost, 'Fabrikam Campus', row, index),
);

/** Graph's id of the course with this external id (`FIRE-SAFETY`). Throws when there is none. */
export function courseId(externalId: string): string {
  const found = [...courses, ...additionalCourses].find((course) => course.externalId === externalId);
  if (found === undefined) throw new Error(`No course has the external id ${externalId}`);
  return found.id;
}
