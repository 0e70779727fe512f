import type { Settings } from '../settings.ts';
import type { FieldRules } from './activity-fields.ts';
import * as values from './values.ts';

const optional = (check: values.Check) => ({ check: values.nullable(check), initially: null });

/** The writable properties of a learningContent; its externalId may also come from the address. */
export function contentFields(settings: Settings): FieldRules {
  return {
    externalId: { check: values.text(settings.externalIdLength), required: true },
    title: { check: values.text(settings.titleLength), required: true },
    contentWebUrl: { check: values.webUrl, required: true },
    languageTag: { check: values.language, required: true },
    additionalTags: { check: values.texts, initially: [] },
    contributors: { check: values.texts, initially: [] },
    skillTags: { check: values.texts, initially: [] },
    createdDateTime: optional(values.moment),
    lastModifiedDateTime: optional(values.moment),
    description: optional((value) => (typeof value === 'string' ? undefined : 'invalid')),
    duration: optional(values.duration),
    format: optional(values.text()),
    isActive: { check: values.nullable(values.boolean), initially: true },
    isPremium: { check: values.nullable(values.boolean), initially: false },
    isSearchable: { check: values.nullable(values.boolean), initially: true },
    level: optional(values.member(['beginner', 'intermediate', 'advanced'])),
    numberOfPages: optional(values.integer(0, 2_147_483_647)),
    sourceName: optional(values.text()),
    thumbnailWebUrl: optional(values.webUrl),
  };
}
