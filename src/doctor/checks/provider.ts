import type { Config } from '../../config.ts';
import { Refusal } from '../../errors.ts';
import { type ExternalIdName, externalIdNames } from '../../learning/ports/tenant-findings.ts';
import { broken, type Finding, fine, unknown, warning } from '../check.ts';
import { failed, fixOf, places } from '../fixes.ts';
import type { Subject } from '../subject.ts';

/** Whether Graph knows the provider: it only answers for contents of a registered one. */
export async function checkProvider({ config, gateway }: Subject): Promise<readonly Finding[]> {
  try {
    for await (const _ of gateway.courses()) break;
    return [
      fine(`The learning provider ${config.learningProviderId} is registered in this tenant.`),
      ...ofIdentity(config),
    ];
  } catch (error) {
    return [failed('The learning provider does not answer', error)];
  }
}

/** What registered the provider of a bot that writes as a managed identity was another app: no person signs in through one. */
function ofIdentity(config: Config): readonly Finding[] {
  if (config.mode === 'local' || config.registration.appType !== 'UserAssignedMsi') return [];
  return [
    warning(
      'The bot writes as a managed identity, which cannot have registered the provider; Graph may take activities only from the app that did.',
      {
        do: [
          'Make the probe (npm run doctor -- --probe …). If it says that the provider is not enabled, give the bot an app registration',
          'with a certificate (MicrosoftAppType=SingleTenant) and register the provider through that.',
        ].join(' '),
        where: `${places.variables}; docs/pilot.md`,
        without: 'Nothing, where the probe passes: Microsoft documents no such rule any more.',
      },
    ),
  ];
}

/**
 * An application cannot read isCourseActivitySyncEnabled. Asking for an activity that does not exist shows it:
 * with the sync off Graph documents "This provider isn't enabled", with it on "doesn't exist".
 */
export async function checkActivitySync({ spellings }: Subject): Promise<readonly Finding[]> {
  const said = Object.values(await spellings());
  const off = said.find((answer) => answer instanceof Refusal && answer.code === 'graphProviderNotEnabled');
  if (off !== undefined)
    return [
      broken(
        'The provider takes no activities from this app (“This provider isn’t enabled for the given tenant”).',
        fixOf('graphProviderNotEnabled'),
      ),
    ];
  if (said.includes(undefined))
    return [fine('Course activity sync is on, as far as an application can tell.')];
  const refused = said.find((answer) => answer instanceof Refusal);
  if (refused !== undefined) return [failed('Activities cannot be looked up', refused)];
  return [unknown('Graph did not say whether course activity sync is on: npm run provider -- show says so.')];
}

/** The catalogue: that it can be read, as far as the first course that can be started. There may be 50,000 of them. */
export async function checkContents({ gateway }: Subject): Promise<readonly Finding[]> {
  try {
    let seen = 0;
    for await (const { items } of gateway.courses()) {
      const active = items.filter(({ isActive }) => isActive).length;
      seen += items.length;
      if (active > 0) return [fine(`Courses can be read: of the first ${seen}, ${active} are active.`)];
    }
    return [
      broken(`The provider has ${seen === 0 ? 'no courses' : 'only retired courses'}.`, {
        do: 'Publish courses: npm run catalogue -- push docs/courses.csv --yes (a sample; docs/catalogue.md explains each column).',
        where: 'a terminal in this folder, or the system that publishes your courses',
        without: 'People can neither find nor start a course.',
      }),
    ];
  } catch (error) {
    return [failed('The courses cannot be read', error)];
  }
}

/** Which spelling of the external id the tenant knows: the documentation and the metadata differ. */
export async function checkExternalId({ spellings, config }: Subject): Promise<readonly Finding[]> {
  const said = await spellings();
  const known = externalIdNames.filter((name) => said[name] === undefined);
  const set = config.tenantSettings.externalIdName;
  if (set !== undefined && known.length > 0 && !known.includes(set))
    return [wrongSpelling(set, known[0] ?? set)];
  if (known.length > 0)
    return [
      fine(
        `This tenant knows ${known.join(' and ')}; ${set === undefined ? 'the bot uses the one that is taken' : `${set} is set`}.`,
      ),
    ];
  return [
    unknown(
      'Neither spelling of the external id was answered as documented; --probe tries it with a real activity.',
    ),
  ];
}

function wrongSpelling(configured: ExternalIdName, accepted: ExternalIdName): Finding {
  return broken(`This tenant does not know ${configured}, but ${accepted}.`, {
    do: `Leave GRAPH_EXTERNAL_ID_NAME empty, or set it to ${accepted}, and restart the bot.`,
    where: places.variables,
    without: 'Activities are refused, or created twice when an answer was lost.',
  });
}
