import { IANAZone } from 'luxon';
import { z } from 'zod';
import { isLoopback } from '../loopback.ts';

const guid = z.guid().toLowerCase();
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));
const list = z.string().transform((text) => text.split(/[\s,;]+/).filter((part) => part !== ''));
const address = z.string().refine(isAddress).transform(withoutSlash);

/** From Monday on. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const days = list.pipe(z.array(whole(0, 60)).min(1).max(10));

/** The service plan in Microsoft's licences Viva Suite and Viva Learning ("Product names and service plan identifiers for licensing"). */
const VIVA_LEARNING_PREMIUM = '7162bd38-edae-4022-83a7-c5837f951759';

/** Every variable the bot reads. The descriptions end the sentence "… should hold". */
export const variables = {
  COURSEMATE_LOCAL: z.enum(['true', 'false']).default('false').describe('true or false'),
  COURSEMATE_TRIAL: z.enum(['true', 'false']).default('false').describe('true or false'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/)
    .optional()
    .describe('the address to listen at, such as 127.0.0.1'),
  PORT: whole(0, 65_535).default(3978).describe('the port to listen at, 0 to 65535'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('trace, debug, info, warn, error, fatal or silent'),
  PSEUDONYM_KEY: z
    .string()
    .min(16)
    .optional()
    .describe('at least 16 random characters (kept secret: it hides who is meant in the log)'),

  MicrosoftAppType: z
    .enum(['SingleTenant', 'UserAssignedMsi'])
    .optional()
    .describe(
      'SingleTenant or UserAssignedMsi (not MultiTenant: Azure creates no such bots since 31 July 2025)',
    ),
  MicrosoftAppId: guid.optional().describe('the GUID of the app registration (its application id)'),
  MicrosoftAppTenantId: guid.optional().describe('the GUID of your Microsoft Entra tenant'),
  MicrosoftAppPassword: z.string().optional().describe('a client secret of the app registration'),
  CertificateThumbprint: z
    .string()
    .transform((typed) => typed.replaceAll(/[:\s]/g, '').toUpperCase())
    .pipe(z.string().regex(/^[0-9A-F]{40}$/))
    .optional()
    .describe('the SHA-1 thumbprint of the certificate: 40 hexadecimal digits'),
  CertificatePrivateKey: z
    .string()
    .transform((key) => key.replaceAll(/\\n|\r\n/g, '\n'))
    .pipe(z.string().regex(/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n[\s\S]+-----END [A-Z ]*PRIVATE KEY-----$/))
    .optional()
    .describe('the private key of the certificate as PEM text (-----BEGIN PRIVATE KEY----- …)'),
  LOGIN_BASE_URL: address
    .default('https://login.microsoftonline.com')
    .describe('the https address of the sign-in service'),
  ALLOWED_TENANTS: list.pipe(z.array(guid).min(1)).optional().describe('tenant GUIDs, separated by commas'),
  TEAMS_SERVICE_HOSTS: list
    .pipe(
      z
        .array(
          z
            .hostname()
            .regex(/[a-z]$/i)
            .toLowerCase(),
        )
        .min(1),
    )
    .optional()
    .describe('names of hosts, such as smba.trafficmanager.net, separated by commas'),
  TEAMS_CATALOGUE_APP_ID: guid
    .optional()
    .describe(
      'the GUID of the app in the Teams catalogue of your organisation (its id there, not the one in its manifest)',
    ),
  ALLOW_GUESTS: z.enum(['true', 'false']).optional().describe('true or false'),
  PERSON_TURNS_PER_MINUTE: whole(1, 100_000).optional().describe('whole turns a minute, 1 to 100000'),
  TENANT_TURNS_PER_MINUTE: whole(1, 1_000_000).optional().describe('whole turns a minute, 1 to 1000000'),

  GRAPH_BASE_URL: address
    .default('https://graph.microsoft.com/v1.0')
    .describe('the https address of Microsoft Graph with its version (http only on this machine)'),
  LEARNING_PROVIDER_ID: guid.describe(
    'the registration id (a GUID) of your learning provider in Viva Learning',
  ),
  GRAPH_EXTERNAL_ID_NAME: z
    .enum(['externalcourseActivityId', 'externalCourseActivityId'])
    .optional()
    .describe('externalcourseActivityId or externalCourseActivityId, whichever your tenant accepts'),
  GRAPH_BATCHING: z.enum(['auto', 'off']).default('auto').describe('auto or off'),
  CATALOGUE_SYNC_MINUTES: whole(1, 10_080).default(60).describe('whole minutes, 1 to 10080 (a week)'),
  VIVA_LEARNING_URL: z
    .url({ protocol: /^https$/ })
    // the app's page (`/l/app/…`) opens the dialog that installs it
    .default(
      'https://teams.microsoft.com/l/entity/2e3a628d-6f54-4100-9e7a-f00bc3621a85/2e3a628d-6f54-4100-9e7a-f00bc3621a85',
    )
    .describe('the https address that "Open in Viva Learning" leads to'),

  CARD_ACTIONS: z
    .enum(['auto', 'submit', 'execute'])
    .default('auto')
    .describe('auto, submit or execute: how the buttons of cards are sent'),
  CARD_IMAGES: z
    .enum(['on', 'off'])
    .default('on')
    .describe('on or off: whether courses have pictures on cards'),
  SHAREPOINT_HOSTS: list
    .pipe(
      z
        .array(
          z
            .string()
            .toLowerCase()
            .regex(/^[a-z0-9-]+\.sharepoint\.com$/),
        )
        .min(1),
    )
    .optional()
    .describe('hosts of your SharePoint, such as contoso.sharepoint.com, separated by commas'),
  PUBLIC_URL: address.optional().describe('the https address at which the bot is reached from outside'),

  DATABASE_URL: z
    .string()
    .regex(/^(file:.|postgres(ql)?:\/\/.)/)
    .default('file:coursemate.db')
    .describe('file: and a path (SQLite), such as file:coursemate.db, or a postgres:// address'),
  DATABASE_CONNECTIONS: whole(2, 500)
    .default(10)
    .describe('whole connections of one instance to PostgreSQL, 2 to 500'),
  RETENTION_DAYS: whole(1, 3_650).default(400).describe('whole days, 1 to 3650'),
  CONVERSATION_DAYS: whole(1, 3_650).default(30).describe('whole days, 1 to 3650'),
  AUDIT_DAYS: whole(1, 3_650).default(400).describe('whole days, 1 to 3650'),
  METRICS_PORT: whole(0, 65_535)
    .optional()
    .describe('the port at which GET /metrics is answered, 0 to 65535'),
  METRICS_HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/)
    .default('127.0.0.1')
    .describe(
      'the address at which GET /metrics is answered: loopback, or one that only your network reaches',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: address
    .optional()
    .describe('the https address of an OpenTelemetry collector (http only on this machine)'),
  SSO_ENABLED: z.enum(['true', 'false']).default('false').describe('true or false'),
  LEARNING_ADMINS_GROUP_ID: guid.optional().describe('the GUID of a Microsoft Entra group'),
  LEARNING_SERVICE_PLAN_ID: z
    .union([guid, z.literal('none')])
    .default(VIVA_LEARNING_PREMIUM)
    .describe('the GUID of the service plan that learners need, or none'),
  DEFAULT_TIME_ZONE: z
    .string()
    .refine((zone) => zone.includes('/') && IANAZone.isValidZone(zone))
    .or(z.literal('UTC'))
    .default('UTC')
    .describe('UTC or the IANA name of a time zone, such as Europe/Berlin'),
  WORKING_DAYS: list
    .pipe(z.array(z.enum(weekdays)).min(1))
    .optional()
    .describe('days of the week, such as mon,tue,wed,thu,fri'),
  WORKING_HOURS: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/)
    .refine((text) => text.slice(0, 5) < text.slice(6))
    .default('08:00-18:00')
    .describe('two times of a day, such as 08:00-18:00'),
  REMINDERS_OFF: list
    .pipe(z.array(z.enum(['due', 'overdue', 'own', 'weekly', 'team'])))
    .optional()
    .describe('some of due, overdue, own, weekly, team'),
  REMIND_DAYS_BEFORE: days.default([7, 1]).describe('whole days, 0 to 60, separated by commas, such as 7,1'),
  REMIND_DAYS_AFTER: days
    .default([1, 7, 14, 21, 28])
    .describe('whole days, 0 to 60, separated by commas, such as 1,7,14'),
  REMINDERS_HOLD_ABOVE: whole(0, 10_000_000)
    .default(500)
    .describe('a whole number of people, or 0 for no limit'),
  TEAM_SHOWS_SELF_INITIATED: z.enum(['true', 'false']).default('false').describe('true or false'),
} as const;

/** An https address to build on, or http on this machine: no credentials, query or fragment in it. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return plain && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)));
}

function withoutSlash(text: string): string {
  return text.replace(/\/+$/, '');
}
