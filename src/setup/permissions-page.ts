import type { GraphCall } from '../graph/client/calls.ts';
import {
  callsNeeding,
  type PermissionNeed,
  type PermissionUse,
  permissionNeeds,
} from '../graph/client/permissions.ts';

const chapters: readonly { readonly use: PermissionUse; readonly title: string; readonly intro: string }[] = [
  {
    use: 'bot',
    title: 'The bot itself',
    intro:
      'Application permissions: Graph lets only applications write learning activities. What a person may change is therefore decided by Coursemate, for each press and each word.',
  },
  {
    use: 'learningAdmins',
    title: 'Only with learning administrators',
    intro: 'Needed when `LEARNING_ADMINS_GROUP_ID` is set.',
  },
  {
    use: 'installation',
    title: 'Only to install the app for learners',
    intro:
      'Needed when `TEAMS_CATALOGUE_APP_ID` is set: the bot then installs itself, and nothing else, for learners who are assigned a course and do not have it.',
  },
  {
    use: 'signedInLearner',
    title: 'Only with sign-in',
    intro:
      'Needed when learners may sign in (`SSO_ENABLED`), to see what other providers hold of their learning.',
  },
  {
    use: 'catalogue',
    title: 'To publish courses',
    intro:
      'For `npm run catalogue -- push` and `retire`. Take it away again afterwards, or give it to an app registration of its own.',
  },
  {
    use: 'provider',
    title: 'To register the provider',
    intro:
      'For `npm run provider`, by a signed-in Knowledge Administrator: Graph lets no application near providers.',
  },
];

/** docs/permissions.md, made of the table of Graph calls. */
export function permissionsPage(): string {
  return [
    '# Permissions',
    '',
    '*For the administrator who grants them, and whoever asks why.*',
    '',
    'Made from the code’s own table of Graph calls by `npm run setup -- permissions`; a test fails when the two differ.',
    'Each call names the permissions Microsoft documents as the least it needs. `npm run doctor` reads from a real token which of them',
    'were granted; `npm run setup -- print` prints the commands that grant them.',
    '',
    ...chapters.flatMap(({ use, title, intro }) => [
      `## ${title}`,
      '',
      intro,
      '',
      '| permission | type | why | what breaks without it |',
      '|---|---|---|---|',
      ...permissionNeeds.filter((need) => need.use === use).map(row),
      '',
    ]),
    '## Every call',
    '',
    '| call | least | does instead | why |',
    '|---|---|---|---|',
    ...[...new Set(permissionNeeds.flatMap(callsNeeding))].sort(byPath).map(callRow),
    '',
  ].join('\n');
}

function row(need: PermissionNeed): string {
  const instead = need.insteadOf?.map((name) => `\`${name}\``).join(', ');
  const whys = [...new Set(callsNeeding(need).map(({ why }) => why))].join(' ');
  const without = instead === undefined ? need.without : `${need.without} (${instead} does instead.)`;
  return `| \`${need.name}\` | ${need.type} | ${whys} | ${without} |`;
}

function callRow({ method, path, least, higher, why }: GraphCall): string {
  const named = (names: GraphCall['least']) => names.map(({ name }) => `\`${name}\``).join(', ');
  return `| \`${method} ${path}\` | ${named(least)} (${least[0]?.type}) | ${named(higher) || '–'} | ${why} |`;
}

function byPath(a: GraphCall, b: GraphCall): number {
  return a.path === b.path ? a.method.localeCompare(b.method) : a.path.localeCompare(b.path);
}
