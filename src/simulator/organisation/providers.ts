import { additionalCourses, courses } from './courses.ts';
import type { ProviderSeed } from './organisation.ts';

/** The organisation's own provider: the one whose activities Coursemate writes. */
export const academyProviderId = 'f6eefd36-2487-496b-a04b-2070b6c58d6b';
/** Another system's provider in the same tenant. */
export const campusProviderId = 'f00e7f05-30e4-4c4c-ad8e-15c6b2972bfb';

const logos = (host: string) => ({
  longLogoWebUrlForDarkTheme: `https://${host}/logo/long-dark.png`,
  longLogoWebUrlForLightTheme: `https://${host}/logo/long-light.png`,
  squareLogoWebUrlForDarkTheme: `https://${host}/logo/square-dark.png`,
  squareLogoWebUrlForLightTheme: `https://${host}/logo/square-light.png`,
});

export const academy: ProviderSeed = {
  id: academyProviderId,
  displayName: 'Contoso Academy',
  isCourseActivitySyncEnabled: true,
  loginWebUrl: 'https://academy.contoso.example/login',
  ...logos('academy.contoso.example'),
  contents: courses,
};

export const campus: ProviderSeed = {
  id: campusProviderId,
  displayName: 'Fabrikam Campus',
  isCourseActivitySyncEnabled: true,
  loginWebUrl: 'https://campus.fabrikam.example/login',
  ...logos('campus.fabrikam.example'),
  contents: additionalCourses,
};
