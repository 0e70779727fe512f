import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import {
  ConfigError,
  type Environment,
  type Read,
  readVariables,
  secretFilesOf,
} from './config/read-variables.ts';
import { type Registration, registrationOf, wrongRegistration } from './config/registration.ts';
import { variables, weekdays } from './config/variables.ts';
import { isLoopback } from './loopback.ts';

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

interface CommonConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: z.output<typeof variables.LOG_LEVEL>;
  /** Undefined: a fresh one each start, so that pseudonyms cannot be followed beyond it. */
  readonly pseudonymKey: string | undefined;
  /** Without a trailing slash, like every base address here. */
  readonly graphBaseUrl: string;
  readonly learningProviderId: string;
  /** How the tenant's Graph behaves, as the operator says; what is absent is found out. */
  readonly tenantSettings: {
    readonly externalIdName?: NonNullable<z.output<typeof variables.GRAPH_EXTERNAL_ID_NAME>>;
    readonly batchedWrites?: 'refused';
  };
  readonly catalogueSyncMinutes: number;
  readonly vivaLearningUrl: string;
  readonly cardActions: z.output<typeof variables.CARD_ACTIONS>;
  readonly cardImages: boolean;
  readonly databaseUrl: string;
  /** Most connections of this instance to PostgreSQL. */
  readonly databaseConnections: number;
  /** Paths of the files that secrets were read from. */
  readonly secretFiles: readonly string[];
  readonly retentionDays: number;
  /** Days that what was last said, and the ids of messages seen, are kept. */
  readonly conversationDays: number;
  readonly auditDays: number;
  /** Host names, beside those known, at which Teams takes answers. */
  readonly teamsServiceHosts: readonly string[];
  /** Id of the app in the organisation's catalogue, to install it for learners; undefined: nobody gets it by the bot. */
  readonly teamsCatalogueAppId: string | undefined;
  readonly guestsAllowed: boolean;
  /** Turns a minute before people are asked to slow down; undefined: no limit. */
  readonly rateLimits: {
    readonly person: number | undefined;
    readonly tenant: number | undefined;
    /** Of these, what takes a long look, by one person. */
    readonly costly: number | undefined;
  };
  readonly learningAdminsGroupId: string | undefined;
  /** Where `GET /metrics` is answered; undefined: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** An OpenTelemetry collector; undefined: none. */
  readonly collectorUrl: string | undefined;
  /** Whether learners may sign in, to see what other providers hold of their learning. */
  readonly signInOffered: boolean;
  /** The plan that learners need; undefined: licences are not looked at. */
  readonly learningServicePlanId: string | undefined;
  /** Where exports may be uploaded; undefined: to the SharePoint that a tenant's first upload went to. */
  readonly sharePointHosts: readonly string[] | undefined;
  /** Whether managers see which courses their people started on their own, rather than how many. */
  readonly teamShowsSelfInitiated: boolean;
  /** IANA; where people are of whom Teams has not said so. */
  readonly defaultZone: string;
  /** What the bot says by itself, and when. */
  readonly reminders: {
    /** Days from 1, Monday, and the hours of them. */
    readonly workingTime: {
      readonly days: readonly Weekday[] | null;
      readonly from: string;
      readonly to: string;
    };
    readonly off: NonNullable<z.output<typeof variables.REMINDERS_OFF>>;
    readonly daysBefore: readonly number[];
    readonly daysAfter: readonly number[];
    /** A day on which more people would be reminded is held; 0: none is. */
    readonly holdAbove: number;
  };
  /** Where the bot is reached from outside, for links. */
  readonly publicUrl: string | undefined;
}

/** No channel authentication, no Graph sign-in, on loopback only. */
export interface LocalConfig extends CommonConfig {
  readonly mode: 'local';
  /** Tenants whose people are served; undefined: any. */
  readonly allowedTenants: readonly string[] | undefined;
}

export interface LiveConfig extends CommonConfig {
  readonly mode: 'live';
  /** Teams as in life, with the simulator on this machine in place of Graph: no token for Graph is asked for, and every card says so. */
  readonly trial: boolean;
  readonly allowedTenants: readonly string[];
  readonly registration: Registration;
}

export type Config = LocalConfig | LiveConfig;

/** Turns a minute of a deployed bot: far more than people make, and what Teams takes of an app in a tenant (50 a second). */
const USUAL_PACE = { person: 120, tenant: 3_000, costly: 6 };

/**
 * The configuration in `env`; `<name>_FILE` variables are read through `readFile` (UTF-8 text of a path).
 * Throws a ConfigError that names every wrong variable at once and what it should hold.
 */
export function readConfig(
  env: Environment,
  readFile: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Config {
  const read = readVariables(variables, env, readFile);
  const local = read.values.COURSEMATE_LOCAL === 'true';
  const trial = read.values.COURSEMATE_TRIAL === 'true';
  const host = read.values.HOST ?? (local || trial ? '127.0.0.1' : '0.0.0.0');
  const problems = [
    ...read.problems,
    ...(local ? offLoopback(host, read, 'COURSEMATE_LOCAL') : wrongRegistration(read)),
    ...(trial ? wrongTrial(host, read, local) : []),
    ...wrongSignIn(read, local),
  ];
  if (problems.length > 0) throw new ConfigError(problems);

  const values = read.values as AllValues;
  const common: CommonConfig = {
    host,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    pseudonymKey: values.PSEUDONYM_KEY,
    graphBaseUrl: values.GRAPH_BASE_URL,
    learningProviderId: values.LEARNING_PROVIDER_ID,
    tenantSettings: {
      ...(values.GRAPH_EXTERNAL_ID_NAME === undefined
        ? {}
        : { externalIdName: values.GRAPH_EXTERNAL_ID_NAME }),
      ...(values.GRAPH_BATCHING === 'off' ? { batchedWrites: 'refused' } : {}),
    },
    catalogueSyncMinutes: values.CATALOGUE_SYNC_MINUTES,
    vivaLearningUrl: values.VIVA_LEARNING_URL,
    cardActions: values.CARD_ACTIONS,
    cardImages: values.CARD_IMAGES === 'on',
    databaseUrl: values.DATABASE_URL,
    databaseConnections: values.DATABASE_CONNECTIONS,
    secretFiles: secretFilesOf(env),
    retentionDays: values.RETENTION_DAYS,
    conversationDays: values.CONVERSATION_DAYS,
    auditDays: values.AUDIT_DAYS,
    teamsServiceHosts: values.TEAMS_SERVICE_HOSTS ?? [],
    teamsCatalogueAppId: values.TEAMS_CATALOGUE_APP_ID,
    guestsAllowed: (values.ALLOW_GUESTS ?? String(local)) === 'true',
    rateLimits: {
      person: values.PERSON_TURNS_PER_MINUTE ?? (local ? undefined : USUAL_PACE.person),
      tenant: values.TENANT_TURNS_PER_MINUTE ?? (local ? undefined : USUAL_PACE.tenant),
      costly: local ? undefined : USUAL_PACE.costly,
    },
    learningAdminsGroupId: values.LEARNING_ADMINS_GROUP_ID,
    metrics:
      values.METRICS_PORT === undefined
        ? undefined
        : { host: values.METRICS_HOST, port: values.METRICS_PORT },
    collectorUrl: values.OTEL_EXPORTER_OTLP_ENDPOINT,
    signInOffered: values.SSO_ENABLED === 'true',
    learningServicePlanId:
      values.LEARNING_SERVICE_PLAN_ID === 'none' ? undefined : values.LEARNING_SERVICE_PLAN_ID,
    publicUrl: values.PUBLIC_URL,
    sharePointHosts: values.SHAREPOINT_HOSTS,
    teamShowsSelfInitiated: values.TEAM_SHOWS_SELF_INITIATED === 'true',
    defaultZone: values.DEFAULT_TIME_ZONE,
    reminders: {
      workingTime: {
        days: values.WORKING_DAYS?.map((day) => (weekdays.indexOf(day) + 1) as Weekday) ?? null,
        from: values.WORKING_HOURS.slice(0, 5),
        to: values.WORKING_HOURS.slice(6),
      },
      off: values.REMINDERS_OFF ?? [],
      daysBefore: values.REMIND_DAYS_BEFORE,
      daysAfter: values.REMIND_DAYS_AFTER,
      holdAbove: values.REMINDERS_HOLD_ABOVE,
    },
  };
  if (local) return { ...common, mode: 'local', allowedTenants: values.ALLOWED_TENANTS };
  const registration = registrationOf(values);
  const allowedTenants = values.ALLOWED_TENANTS ?? [registration.tenantId];
  return { ...common, mode: 'live', trial, allowedTenants, registration };
}

/** What `readVariables` gives when nothing is wrong. */
type AllValues = { readonly [Name in keyof typeof variables]: z.output<(typeof variables)[Name]> };

/** Local mode believes whoever calls, so nobody but this machine may; a trial works on what the simulator invents. */
function offLoopback(
  host: string,
  { values, wrong }: Read<typeof variables>,
  mode: 'COURSEMATE_LOCAL' | 'COURSEMATE_TRIAL',
): string[] {
  const problems: string[] = [];
  const rule = `with ${mode}=true`;
  if (!wrong.has('HOST') && !isLoopback(host)) {
    problems.push(`HOST should hold a loopback address, such as 127.0.0.1, ${rule}.`);
  }
  const graph = values.GRAPH_BASE_URL;
  if (graph !== undefined && !isLoopback(new URL(graph).hostname)) {
    problems.push(`GRAPH_BASE_URL should hold an address on this machine (the simulator's) ${rule}.`);
  }
  return problems;
}

/** A trial is live towards Teams and reached through a tunnel that ends on this machine. */
function wrongTrial(host: string, read: Read<typeof variables>, local: boolean): string[] {
  if (local) return ['COURSEMATE_TRIAL should be false with COURSEMATE_LOCAL=true: keep one.'];
  const { SSO_ENABLED } = read.values;
  return [
    ...offLoopback(host, read, 'COURSEMATE_TRIAL'),
    ...(SSO_ENABLED === 'true'
      ? ['SSO_ENABLED should be false with COURSEMATE_TRIAL=true: the simulator signs nobody in.']
      : []),
  ];
}

/** Signing people in takes an app registration with a credential of its own. */
function wrongSignIn({ values }: Read<typeof variables>, local: boolean): string[] {
  if (values.SSO_ENABLED !== 'true') return [];
  if (local) return ['SSO_ENABLED should be false with COURSEMATE_LOCAL=true: local mode signs nobody in.'];
  if (values.PUBLIC_URL === undefined)
    return [
      'PUBLIC_URL should hold the https address of the bot with SSO_ENABLED=true: a page there tells who cannot sign in.',
    ];
  return values.MicrosoftAppType === 'UserAssignedMsi'
    ? [
        'SSO_ENABLED should be false with MicrosoftAppType=UserAssignedMsi: signing people in needs a certificate or secret.',
      ]
    : [];
}
