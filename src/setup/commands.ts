import { type PermissionNeed, permissionNeeds } from '../graph/client/permissions.ts';
import { leaveOnlyTeams } from './azure-bot.ts';

export interface SetupChoices {
  /** Where Teams reaches the bot, https, without a trailing slash. */
  readonly publicUrl: string;
  /** With the group of learning administrators. */
  readonly admins: boolean;
  /** The bot installs itself for learners. */
  readonly install: boolean;
  readonly catalogue: boolean;
  readonly signIn: boolean;
}

type RoleChoices = Pick<SetupChoices, 'admins' | 'install' | 'catalogue'>;

/** Microsoft Graph's application id, the same in every tenant. */
const GRAPH = '00000003-0000-0000-c000-000000000000';
const GRAPH_URL = 'https://graph.microsoft.com/v1.0';
/** Teams' clients, which may get tokens without asking: desktop and mobile, web (learn.microsoft.com, "Teams SSO"). */
const TEAMS_CLIENTS = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];
/** Microsoft's built-in role, the same in every tenant. */
const KNOWLEDGE_ADMINISTRATOR = 'b5a8dcf3-09d5-43a9-a639-8e29ef291470';

/** The steps of a page in `docs/`, by their number there; the page has a heading for each. */
export const stepsOfPages = {
  'docs/going-live.md': [
    'Register the app',
    'Grant the permissions',
    'Have a learning provider, and courses',
    'Create the Azure Bot',
  ],
  'docs/deploy.md': [
    'Make everything but the bot',
    'Build the image, and make the role in the database',
    'Grant the permissions',
    'Have a learning provider, and courses',
    'Start the bot',
    'Install it in Teams',
  ],
} as const;
type Page = keyof typeof stepsOfPages;

/** One step: what it does in words, and commands of the Azure CLI to be read before they are run. */
export interface Step {
  /** The number of the page's step that it is a part of. */
  readonly number: number;
  readonly title: string;
  readonly why: string;
  readonly commands: readonly string[];
}

/** What gives a managed identity (its object id) the application permissions: there is no app registration to consent to. */
export function identitySteps(principalId: string, choices: RoleChoices): readonly Step[] {
  return [
    {
      number: 3,
      title: 'Give the managed identity its permissions of Microsoft Graph',
      why: 'By a Privileged Role Administrator. docs/permissions.md says what each is for.',
      commands: [
        'az login',
        `GRAPH_ID=$(az ad sp show --id ${GRAPH} --query id --output tsv)`,
        ...applicationRoles(choices).map(({ name, id }) =>
          command(
            'az rest --method POST',
            `--url ${GRAPH_URL}/servicePrincipals/${principalId}/appRoleAssignments`,
            `--body '${JSON.stringify({ principalId, resourceId: inShell('$GRAPH_ID'), appRoleId: id })}'`,
            `  # ${name}`,
          ),
        ),
      ],
    },
    {
      number: 4,
      title: 'Register an app through which an administrator signs in',
      why: 'Nobody can sign in through a managed identity. It has no secret, no permission of its own, and the bot does not use it.',
      commands: [
        'APP_ID=$(az ad app create --display-name "Coursemate administrators" --sign-in-audience AzureADMyOrg --query appId --output tsv)',
        'az ad sp create --id "$APP_ID"',
        'echo "ADMIN_APP_ID=$APP_ID"',
        askFor('LearningProvider.ReadWrite', `${scopeOf('LearningProvider.ReadWrite').id}=Scope`),
        'az ad app permission admin-consent --id "$APP_ID"',
        ...letSignIn,
      ],
    },
  ];
}

/** What lets a Knowledge Administrator sign in at a terminal through the registration `$APP_ID`. */
const letSignIn = [
  'az ad app update --id "$APP_ID" --public-client-redirect-uris http://localhost',
  '# only for --device-code: az ad app update --id "$APP_ID" --is-fallback-public-client true',
  command(
    `az rest --method POST --url ${GRAPH_URL}/roleManagement/directory/roleAssignments`,
    `--body '${JSON.stringify({
      principalId: '<object id of the administrator>',
      roleDefinitionId: KNOWLEDGE_ADMINISTRATOR,
      directoryScopeId: '/',
    })}'`,
    '  # Knowledge Administrator',
  ),
];

/** The permissions the bot needs, without those that another in the list covers. */
function applicationRoles({ admins, install, catalogue }: RoleChoices) {
  return permissionNeeds.filter(
    ({ name, type, use }) =>
      type === 'application' &&
      name !== 'User.ReadBasic.All' &&
      (use === 'bot' ||
        (admins && use === 'learningAdmins') ||
        (install && use === 'installation') ||
        (catalogue && use === 'catalogue')),
  );
}

/** The steps from an empty tenant to app registration, consent and bot, in order, for a POSIX shell. */
export function setupSteps(choices: SetupChoices): readonly Step[] {
  const { publicUrl, signIn } = choices;
  const roles = applicationRoles(choices);
  return [
    {
      number: 1,
      title: 'Register the app',
      why: 'One tenant only; its id is also the id of the bot.',
      commands: [
        'az login',
        'APP_ID=$(az ad app create --display-name Coursemate --sign-in-audience AzureADMyOrg --query appId --output tsv)',
        'az ad sp create --id "$APP_ID"',
        'echo "MicrosoftAppId=$APP_ID"',
        'az account show --query tenantId --output tsv   # MicrosoftAppTenantId',
      ],
    },
    {
      number: 1,
      title: 'Give it a certificate',
      why: [
        'Writes the private key to a file of this machine. Put its path in CertificatePrivateKey_FILE.',
        'In Azure a managed identity needs none of this: see docs/deploy.md.',
      ].join(' '),
      commands: [
        command(
          'openssl req -x509 -newkey rsa:3072 -nodes -days 365 -subj "/CN=Coursemate"',
          '-keyout coursemate-key.pem -out coursemate-cert.pem',
        ),
        'chmod 600 coursemate-key.pem',
        'az ad app credential reset --id "$APP_ID" --cert @coursemate-cert.pem --append',
        'openssl x509 -in coursemate-cert.pem -noout -fingerprint -sha1   # CertificateThumbprint',
      ],
    },
    {
      number: 2,
      title: 'Ask for the permissions of Microsoft Graph',
      why: 'Each is needed: docs/permissions.md says for what. All are the application’s but the last, which is that of whoever signs in in step 3.',
      commands: [
        ...roles.map(({ name, id }) => askFor(name, `${id}=Role`)),
        askFor('LearningProvider.ReadWrite', `${scopeOf('LearningProvider.ReadWrite').id}=Scope`),
      ],
    },
    {
      number: 2,
      title: 'Grant admin consent',
      why: 'By a Privileged Role Administrator or Global Administrator. From then on the app has these permissions.',
      commands: [
        'az ad app permission admin-consent --id "$APP_ID"',
        'az ad app permission list-grants --id "$APP_ID"',
      ],
    },
    {
      number: 3,
      title: 'Let an administrator sign in at this terminal',
      why: [
        'npm run provider signs a Knowledge Administrator in through this very registration:',
        'a provider may belong to the app that registered it.',
      ].join(' '),
      commands: letSignIn,
    },
    ...(signIn ? [signInStep()] : []),
    {
      number: 4,
      title: 'Create the Azure Bot, and leave it no channel but Teams',
      why: [
        'Or let docs/deploy/main.bicep make it.',
        'Azure gives a new bot Web Chat and Direct Line, where a client itself says who it is.',
      ].join(' '),
      commands: [
        'az group create --name coursemate --location westeurope',
        command(
          'az bot create --resource-group coursemate --name coursemate-bot --app-type SingleTenant',
          '--appid "$APP_ID" --tenant-id "$(az account show --query tenantId --output tsv)"',
          `--endpoint ${quoted(`${publicUrl}/api/messages`)}`,
        ),
        'az bot msteams create --resource-group coursemate --name coursemate-bot',
        ...leaveOnlyTeams({ group: 'coursemate', name: 'coursemate-bot' }),
      ],
    },
  ];
}

/** The scope that Teams asks a token for. */
const accessAsUser = {
  id: inShell('$SCOPE_ID'),
  value: 'access_as_user',
  type: 'User',
  isEnabled: true,
  adminConsentDisplayName: 'Talk to Coursemate',
  adminConsentDescription: 'Lets Teams sign people in to Coursemate.',
  userConsentDisplayName: 'Talk to Coursemate',
  userConsentDescription: 'Lets Teams sign you in to Coursemate.',
};

function changeApp(api: object): string {
  return command(
    `az rest --method PATCH --url "${GRAPH_URL}/applications(appId='$APP_ID')"`,
    `--body '${JSON.stringify({ api })}'`,
  );
}

function signInStep(): Step {
  const scopes = permissionNeeds.filter(({ use }) => use === 'signedInLearner');
  return {
    number: 3,
    title: 'Let learners sign in (docs/sign-in.md)',
    why: 'Teams asks for a token for the bot; the bot exchanges it for one that reads the learner’s own activities.',
    commands: [
      'az ad app update --id "$APP_ID" --identifier-uris "api://botid-$APP_ID"',
      'SCOPE_ID=$(uuidgen)',
      changeApp({ requestedAccessTokenVersion: 2, oauth2PermissionScopes: [accessAsUser] }),
      changeApp({
        preAuthorizedApplications: TEAMS_CLIENTS.map((appId) => ({
          appId,
          delegatedPermissionIds: [accessAsUser.id],
        })),
      }),
      ...scopes.map(({ name, id }) => askFor(name, `${id}=Scope`)),
      'az ad app permission admin-consent --id "$APP_ID"',
    ],
  };
}

/** Adds a permission of Graph to what the app asks for. */
function askFor(name: string, permission: string): string {
  return `az ad app permission add --id "$APP_ID" --api ${GRAPH} --api-permissions ${permission}   # ${name}`;
}

function scopeOf(name: string): PermissionNeed {
  const need = permissionNeeds.find((one) => one.name === name && one.type === 'delegated');
  if (need === undefined) throw new Error(`No permission ${name}`);
  return need;
}

/** The steps as text that a POSIX shell could run and a person can read, under the numbers that they have on the page. */
export function stepsText(steps: readonly Step[], page: Page): string {
  const heading = ({ number }: Step, before: Step | undefined) =>
    number === before?.number ? [] : [`# === ${number}. ${stepsOfPages[page][number - 1]} ===`];
  return [
    `# The steps of ${page} that can be done by commands. For a POSIX shell, such as bash or zsh, not for PowerShell or cmd:`,
    '# on Windows use the Azure Cloud Shell (Bash), WSL or Git Bash. Read each step before you run it.\n',
    ...steps.map((step, place) =>
      [...heading(step, steps[place - 1]), `# ${step.title}`, `# ${step.why}`, ...step.commands, ''].join(
        '\n',
      ),
    ),
  ].join('\n');
}

/** `text` as one word of a POSIX shell that nothing in it can end. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** One line to be pasted into a terminal. */
function command(...parts: readonly string[]): string {
  return parts.join(' ');
}

/** A variable of the shell within a text in single quotes. */
function inShell(variable: string): string {
  return `'${variable}'`;
}
