import { DateTime } from 'luxon';
import { z } from 'zod';
import type { TeamScope } from '../cards/team.ts';
import { type Clock, MINUTE } from '../src/clock.ts';
import { Later } from '../src/errors.ts';
import type { ConversationReference, LedgerEntry } from '../src/learning/ports.ts';
import type { SignedLinks } from '../src/learning/signed-link.ts';
import { toCsv } from '../src/learning/team-csv.ts';
import { byPressure, teamSectionOf } from '../src/learning/team-standing.ts';
import type { Outbound } from './outbound.ts';
import { createSpeech, type LocalSpeech } from './phrases/speech.ts';
import type { Services } from './services.ts';
import { teamOf } from './team.ts';
import { createStage } from './turn.ts';
import { courseView } from './views.ts';

/** A link is good for so long: enough to press it. */
const LINK_FOR = 10 * MINUTE;
const UPLOAD_WITHIN_MS = 20_000;

export interface ExportsDeps {
  readonly clock: Clock;
  readonly outbound: Outbound;
  readonly links: SignedLinks;
  /** Where this bot is reached from outside; undefined: no links are given. */
  readonly publicUrl: () => string | undefined;
  readonly fetch: typeof fetch;
  /** Whether a file may be uploaded there. */
  readonly isUploadUrl: (url: string) => boolean;
}

/** Who exports, and how to speak to them: all a link says. */
const request = z.object({
  tenantId: z.string(),
  userId: z.string(),
  scope: z.enum(['reports', 'below']),
  locale: z.string().nullable(),
  timeZone: z.string(),
});

/** What Teams says about a file that was offered (Bots: send and receive files). */
const consent = z.object({
  action: z.string(),
  context: z.object({ scope: z.enum(['reports', 'below']) }).catch({ scope: 'reports' }),
  uploadInfo: z
    .object({
      uploadUrl: z.string(),
      contentUrl: z.string(),
      name: z.string(),
      uniqueId: z.string(),
      fileType: z.string(),
    })
    .optional(),
});

export type Asker = Pick<z.output<typeof request>, 'tenantId' | 'userId'>;

/** Exports of a team as a file: through Teams' file consent, and by a short-lived link. */
export function createExports({ clock, outbound, links, publicUrl, fetch, isUploadUrl }: ExportsDeps) {
  /** The assignments of the team, one a line, dates in the manager's zone, which is named. */
  async function csvFor(
    asker: Asker,
    scope: TeamScope,
    speech: LocalSpeech,
    services: Services,
  ): Promise<string> {
    const person = { ...asker, channelUserId: '', name: '' };
    const team = await teamOf({ person, speech }, services, scope);
    const now = clock.now();
    const day = (at: string | null) =>
      at === null ? '' : DateTime.fromISO(at).setZone(speech.timeZone).toFormat('yyyy-MM-dd HH:mm');
    const zone = { zone: speech.timeZone };
    const head = [
      speech.say('export.person'),
      speech.say('export.account'),
      speech.say('export.course'),
      speech.say('export.type'),
      speech.say('export.standing'),
      speech.say('export.progress'),
      speech.say('export.assigned', zone),
      speech.say('export.due', zone),
      speech.say('export.completed', zone),
      speech.say('export.note'),
    ];
    const accounts = new Map(team.people.map(({ id, userPrincipalName }) => [id, userPrincipalName ?? '']));
    const rows = byPressure(team.assignments, now).map(({ activity }) => [
      team.nameOf(activity.learnerId),
      accounts.get(activity.learnerId) ?? '',
      courseView(services.catalogue, activity.courseId, speech).title,
      speech.say(`card.type.${activity.assignmentType}`),
      speech.say(`card.team.section.${teamSectionOf(activity, now)}`),
      activity.progress,
      day(activity.assignedAt),
      day(activity.dueAt),
      day(activity.completedAt),
      activity.note ?? '',
    ]);
    const own = ownCourses(team.selfInitiated, team.nameOf, services, speech);
    return toCsv([head, ...rows, ...own.map((row) => [...row, ...Array(head.length - row.length).fill('')])]);
  }

  return {
    csvFor,

    /** Offers the file in a one-to-one chat; false when that did not get there. */
    async offer(reference: ConversationReference, csv: string, scope: TeamScope, speech: LocalSpeech) {
      const name = fileName(clock, speech);
      const attachment = {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name,
        content: {
          description: speech.say('export.description'),
          sizeInBytes: Buffer.byteLength(csv),
          acceptContext: { scope },
          declineContext: { scope },
        },
      };
      try {
        return (await createStage(reference, outbound).attach(attachment)).outcome === 'sent';
      } catch (error) {
        if (!(error instanceof Later)) throw error;
        return false;
      }
    },

    /** An address of the export for this person; undefined when nobody outside could open it. */
    linkFor(asker: Asker, scope: TeamScope, speech: LocalSpeech): string | undefined {
      const base = publicUrl();
      if (base === undefined) return undefined;
      const { locale, timeZone } = speech;
      const sealed = links.seal({ ...asker, scope, locale, timeZone }, LINK_FOR);
      return `${base.replace(/\/+$/, '')}/exports/${sealed}`;
    },

    /** The file behind a link; undefined when the link is not ours or too old. */
    async behind(token: string, services: Services): Promise<{ name: string; csv: string } | undefined> {
      const asked = request.safeParse(links.open(token));
      if (!asked.success) return undefined;
      const { scope, locale, timeZone, ...asker } = asked.data;
      const speech = createSpeech(locale, timeZone, clock);
      return { name: fileName(clock, speech), csv: await csvFor(asker, scope, speech, services) };
    },

    /** What the person decided about an offered file, and whether it is now where they wanted it. */
    async decided(
      value: unknown,
      asker: Asker,
      reference: ConversationReference,
      services: Services,
    ): Promise<'saved' | 'declined'> {
      const told = consent.parse(value);
      if (told.action !== 'accept' || told.uploadInfo === undefined) return 'declined';
      const { uploadUrl, contentUrl, name, uniqueId, fileType } = told.uploadInfo;
      if (!isUploadUrl(uploadUrl)) throw new Error('Teams named a place that files are not uploaded to');
      const speech = createSpeech(reference.locale, reference.timeZone, clock);
      const csv = Buffer.from(await csvFor(asker, told.context.scope, speech, services));
      const response = await fetch(uploadUrl, {
        method: 'PUT',
        headers: {
          'content-type': 'text/csv',
          'content-range': `bytes 0-${csv.length - 1}/${csv.length}`,
        },
        body: csv,
        redirect: 'error',
        signal: AbortSignal.timeout(UPLOAD_WITHIN_MS),
      });
      if (!response.ok) throw new Later(`The upload was answered ${response.status}`);
      await createStage(reference, outbound).attach({
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl,
        name,
        content: { uniqueId, fileType },
      });
      return 'saved';
    },
  };
}

export type Exports = ReturnType<typeof createExports>;

/** Where Teams' file consent uploads to: SharePoint of the organisation, in each cloud. */
export function isSharePoint(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed?.protocol === 'https:' &&
    /\.sharepoint(-mil)?\.(com|us|cn)$/.test(parsed.hostname) &&
    parsed.port === ''
  );
}

function fileName(clock: Clock, speech: LocalSpeech): string {
  const day = DateTime.fromJSDate(clock.now(), { zone: speech.timeZone }).toISODate();
  return `${speech.say('export.file')}-${day}.csv`;
}

/** Courses of their own, by title where the organisation shows them; otherwise they are not in the file. */
function ownCourses(
  entries: readonly LedgerEntry[],
  nameOf: (id: string) => string,
  { catalogue, teamShowsSelfInitiated }: Services,
  speech: LocalSpeech,
): readonly (readonly (string | number)[])[] {
  if (!teamShowsSelfInitiated) return [];
  return entries.map(({ activity }) => [
    nameOf(activity.learnerId),
    '',
    courseView(catalogue, activity.courseId, speech).title,
    speech.say('export.ownCourse'),
    speech.say(`card.team.section.${activity.status}`),
    activity.progress,
  ]);
}
