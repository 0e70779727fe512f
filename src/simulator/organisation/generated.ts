import { courses } from './courses.ts';
import { nameBasedId } from './name-based-id.ts';
import type { Person } from './organisation.ts';
import { domain, people } from './people.ts';
import type { ContentRecord } from './records.ts';

/** `count` more people who report to this manager, the same each time, named after the organisation's own. */
export function generatedReports(managerId: string, count: number): readonly Person[] {
  return Array.from({ length: count }, (_, index): Person => {
    const given = nth(people, index).givenName;
    const family = nth(people, index * 7 + Math.floor(index / people.length)).surname;
    const alias = `report${String(index + 1).padStart(5, '0')}`;
    return {
      id: nameBasedId(`${managerId}/${alias}`),
      displayName: `${given} ${family} ${index + 1}`,
      givenName: given,
      surname: `${family} ${index + 1}`,
      jobTitle: 'Associate',
      department: 'Operations',
      officeLocation: nth(people, index * 3).officeLocation,
      preferredLanguage: 'en-US',
      userPrincipalName: `${alias}@${domain}`,
      mail: `${alias}@${domain}`,
      managerId,
      isLicensed: true,
      accountEnabled: true,
    };
  });
}

/** `count` more courses, the same each time: parts and editions of the academy's own. */
export function generatedCourses(count: number): readonly ContentRecord[] {
  return Array.from({ length: count }, (_, index): ContentRecord => {
    const model = nth(courses, index);
    const other = nth(courses, index * 31 + Math.floor(index / courses.length));
    const externalId = `GENERATED-${index + 1}`;
    return {
      ...model,
      id: nameBasedId(externalId),
      externalId,
      title: `${model.title} and ${other.title}, part ${index + 1}`,
      contentWebUrl: `${model.contentWebUrl}/part/${index + 1}`,
      skillTags: [...new Set([...model.skillTags, ...other.skillTags])],
    };
  });
}

function nth<T>(items: readonly T[], index: number): T {
  return items[index % items.length] as T;
}
