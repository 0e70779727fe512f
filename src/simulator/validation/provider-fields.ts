import type { FieldRules } from './activity-fields.ts';
import * as values from './values.ts';

const logo = { check: values.webUrl, required: true };

/** The writable properties of a learningProvider. */
export const providerFields: FieldRules = {
  displayName: { check: values.text(), required: true },
  longLogoWebUrlForDarkTheme: logo,
  longLogoWebUrlForLightTheme: logo,
  squareLogoWebUrlForDarkTheme: logo,
  squareLogoWebUrlForLightTheme: logo,
  loginWebUrl: { check: values.nullable(values.webUrl), initially: null },
  isCourseActivitySyncEnabled: { check: values.nullable(values.boolean), initially: false },
};
