import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Refusal } from '../errors.ts';
import type { ProviderRecord, ProviderRegistration, Providers } from '../graph/learning/providers.ts';
import { Misuse } from '../terminal.ts';

export interface ProviderCommandDeps {
  readonly say: (line: string) => void;
  readonly providerId: string | undefined;
  /** What an administrator should know before signing in. */
  readonly warnings: readonly string[];
  /** Signs an administrator in with these delegated permissions, and gives what they can do. */
  readonly signIn: (
    scopes: readonly string[],
    way: { readonly byDeviceCode: boolean },
  ) => Promise<{ readonly name: string; readonly providers: Providers }>;
}

interface Command {
  readonly usage: string;
  readonly about: string;
  readonly scope: 'LearningProvider.Read' | 'LearningProvider.ReadWrite';
  readonly changes: boolean;
  run(
    providers: Providers,
    deps: ProviderCommandDeps & { readonly name: string },
    args: readonly string[],
  ): Promise<void>;
}

/** Registers a provider although the tenant has one. */
const BESIDE = '--beside';

const image = z.url({ protocol: /^https$/ });
const registrationOptions = {
  name: z.string().trim().min(1),
  'square-dark': image,
  'square-light': image,
  'long-dark': image,
  'long-light': image,
  login: image.optional(),
} as const;

const providerCommands: Readonly<Record<string, Command>> = {
  login: {
    usage: 'login',
    about: 'signs you in and says whether Graph lets you near learning providers',
    scope: 'LearningProvider.Read',
    changes: false,
    async run(providers, { say, name }) {
      const all = await providers.list();
      say(
        `Signed in${name === '' ? '' : ` as ${name}`}. You may read the ${all.length} learning providers of this tenant.`,
      );
      say('Nothing of the sign-in is kept: each command asks again.');
    },
  },
  list: {
    usage: 'list',
    about: 'shows every learning provider of the tenant',
    scope: 'LearningProvider.Read',
    changes: false,
    async run(providers, { say }) {
      const all = await providers.list();
      for (const provider of all) say(line(provider));
      if (all.length === 0) say('There is none yet: npm run provider -- register');
    },
  },
  show: {
    usage: 'show [id]',
    about: 'shows one, LEARNING_PROVIDER_ID unless named',
    scope: 'LearningProvider.Read',
    changes: false,
    async run(providers, deps, [id]) {
      const provider = await existing(providers, meant(deps, id));
      deps.say(line(provider));
      if (!provider.isCourseActivitySyncEnabled)
        deps.say('It takes no activities yet: npm run provider -- enable-sync --yes');
    },
  },
  register: {
    usage:
      'register --name "Contoso Academy" --square-dark URL --square-light URL --long-dark URL --long-light URL [--login URL] [--beside] --yes',
    about:
      'registers a provider that takes activities; the four logos are public https addresses of images. With --beside also where there is one already',
    scope: 'LearningProvider.ReadWrite',
    changes: true,
    async run(providers, { say }, args) {
      const registration = registrationIn(args);
      const all = await providers.list();
      const same = all.find(({ displayName }) => displayName === registration.displayName);
      if (same !== undefined)
        throw new Misuse(`There is one of this name already: ${same.id}. Use it, or choose another name.`);
      if (all.length > 0 && !args.includes(BESIDE)) {
        for (const provider of all) say(line(provider));
        throw new Misuse(
          'The tenant has a provider already, and Microsoft speaks of one for each tenant. Use it if this app registration registered it ' +
            `(enable-sync); to register another one all the same, add ${BESIDE}.`,
        );
      }
      const provider = await providers.register(registration);
      say(line(provider));
      say(`Put this into .env:  LEARNING_PROVIDER_ID=${provider.id}`);
    },
  },
  'enable-sync': {
    usage: 'enable-sync [id] --yes',
    about: 'lets it take activities (isCourseActivitySyncEnabled)',
    scope: 'LearningProvider.ReadWrite',
    changes: true,
    async run(providers, deps, [id]) {
      const provider = await existing(providers, meant(deps, id));
      if (provider.isCourseActivitySyncEnabled) return deps.say('It is on already.');
      await providers.enableSync(provider.id);
      const now = await existing(providers, provider.id);
      deps.say(
        now.isCourseActivitySyncEnabled ? 'It is on.' : 'Graph took it; it may be minutes until it shows.',
      );
    },
  },
};

export const providerUsage = `Usage (each signs you in, at a browser; needed: the role Knowledge Administrator and a Viva Learning licence of your own):
${Object.values(providerCommands)
  .map(({ usage, about }) => `  npm run provider -- ${usage}\n      ${about}`)
  .join('\n')}
  … --device-code
      signs you in by a code at microsoft.com/devicelogin instead, which many tenants block
`;

/** Runs what was typed. Throws Misuse, Refusal, Later or Bug. */
export async function runProviderCommand(argv: readonly string[], deps: ProviderCommandDeps): Promise<void> {
  const [word = '', ...rest] = argv;
  const command = Object.hasOwn(providerCommands, word) ? providerCommands[word] : undefined;
  if (command === undefined)
    throw new Misuse(word === '' ? 'Say what to do.' : `There is no command "${word}".`);
  const sure = rest.includes('--yes');
  const byDeviceCode = rest.includes('--device-code');
  const args = rest.filter((arg) => arg !== '--yes' && arg !== '--device-code');
  if (word === 'register') registrationIn(args);
  if (command.changes && !sure) {
    deps.say(`With --yes this ${command.about}. Nothing was changed.`);
    return;
  }
  for (const warning of deps.warnings) deps.say(`! ${warning}`);
  const { name, providers } = await deps.signIn([command.scope], { byDeviceCode });
  await command.run(providers, { ...deps, name }, args);
}

const NEEDED =
  'the role Knowledge Administrator (Microsoft Entra admin center > Roles & admins), a Viva Learning licence of your own, ' +
  'and the delegated permission LearningProvider.ReadWrite with consent on the app registration';

/** What Graph's refusal means for somebody who signed in, role and permission named. */
export function explainRefusal(error: Refusal): string {
  const why: Partial<Record<Refusal['code'], string>> = {
    graphPermission: `You lack a role or the app a permission. Needed: ${NEEDED}.`,
    graphForbidden:
      'Graph forbade it without a reason. Usual causes: not a Knowledge Administrator, no Viva Learning licence on your own account, no consent.',
    graphServicePlan: 'Your account or tenant has no Viva Learning or Viva Suite licence.',
    graphProviderInvalid: 'The tenant has no such learning provider: npm run provider -- list',
  };
  const reference = error.requestId === undefined ? '' : ` Request id: ${error.requestId}.`;
  return `${why[error.code] ?? error.fix ?? error.code}${reference}`;
}

function registrationIn(args: readonly string[]): ProviderRegistration {
  const names = Object.keys(registrationOptions);
  const { values } = typed(
    args.filter((arg) => arg !== BESIDE),
    names,
  );
  const problems = names.filter(
    (name) => !registrationOptions[name as keyof typeof registrationOptions].safeParse(values[name]).success,
  );
  if (problems.length > 0)
    throw new Misuse(`Missing or wrong: ${problems.map((name) => `--${name}`).join(', ')}.`);
  return {
    displayName: String(values.name).trim(),
    squareLogoWebUrlForDarkTheme: String(values['square-dark']),
    squareLogoWebUrlForLightTheme: String(values['square-light']),
    longLogoWebUrlForDarkTheme: String(values['long-dark']),
    longLogoWebUrlForLightTheme: String(values['long-light']),
    ...(values.login === undefined ? {} : { loginWebUrl: String(values.login) }),
  };
}

function typed(args: readonly string[], names: readonly string[]) {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args: [...args], options });
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

function meant({ providerId }: ProviderCommandDeps, id: string | undefined): string {
  const provider = id ?? providerId;
  if (provider === undefined) throw new Misuse('Name a provider, or set LEARNING_PROVIDER_ID.');
  return provider;
}

async function existing(providers: Providers, id: string): Promise<ProviderRecord> {
  const provider = await providers.show(id);
  if (provider === undefined) throw new Refusal('graphProviderInvalid');
  return provider;
}

function line({ id, displayName, isCourseActivitySyncEnabled: sync }: ProviderRecord): string {
  return `${id}  ${displayName}  (course activity sync ${sync ? 'on' : 'off'})`;
}
