import { DateTime } from 'luxon';
import { z } from 'zod';
import { type Clock, MINUTE } from '../src/clock.ts';
import { Later, Refusal } from '../src/errors.ts';
import type { ConversationReference, Conversations, Road } from '../src/learning/ports.ts';
import type { SignedLinks } from '../src/learning/signed-link.ts';
import { type Asker, csvOf, deedOf, type Exported, exported } from './exports/exported.ts';
import type { Upload } from './exports/upload.ts';
import type { Outbound } from './outbound.ts';
import { createSpeech, type LocalSpeech } from './phrases/speech.ts';
import type { Services } from './services.ts';
import { createStage } from './turn.ts';

/** A link is good for so long: enough to press it. */
const LINK_FOR = 10 * MINUTE;

export interface ExportsDeps {
  readonly clock: Clock;
  readonly mint: () => string;
  readonly outbound: Outbound;
  readonly conversations: Pick<Conversations, 'find' | 'isAnswered' | 'claimAnswer'>;
  readonly links: SignedLinks;
  /** Where this bot is reached from outside; undefined: no links are given. */
  readonly publicUrl: () => string | undefined;
  readonly upload: Upload;
  /** Whether a file may be uploaded there. */
  readonly isUploadUrl: (url: string) => boolean;
}

/** What is behind a link, whose it is, and how to speak to them. */
const sealed = z.object({
  id: z.string(),
  tenantId: z.string(),
  userId: z.string(),
  what: exported,
  locale: z.string().nullable(),
  timeZone: z.string(),
});

/** What Teams says about a file that was offered (Bots: send and receive files). */
const consent = z.object({
  action: z.string(),
  context: z
    .object({ id: z.string().max(64), what: exported })
    .optional()
    .catch(undefined),
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

/**
 * Files for people: through Teams' file consent, and by a short-lived link. Each is good once and for the person it was
 * offered to, who may have it is asked again when it is handed over, and that is noted in the audit.
 */
export function createExports(deps: ExportsDeps) {
  const { clock, mint, outbound, conversations, links, publicUrl, upload, isUploadUrl } = deps;

  const csvFor = (asker: Asker, what: Exported, speech: LocalSpeech, services: Services) =>
    csvOf(what, asker, speech, services, clock);

  const note = (asker: Asker, { kind }: Exported, road: Road, outcome: string, { audit }: Services) =>
    audit.note({ who: asker.userId, what: deedOf[kind], whom: null, road, outcome });

  /** The file, just before it is handed over. */
  async function csvToHandOver(
    asker: Asker,
    what: Exported,
    speech: LocalSpeech,
    services: Services,
    road: Road,
  ): Promise<string> {
    try {
      return await csvFor(asker, what, speech, services);
    } catch (error) {
      if (error instanceof Refusal) await note(asker, what, road, `refused: ${error.code}`, services);
      throw error;
    }
  }

  function fileName({ kind }: Exported, speech: LocalSpeech): string {
    const day = DateTime.fromJSDate(clock.now(), { zone: speech.timeZone }).toISODate();
    return `${speech.say(`export.file.${kind}`)}-${day}.csv`;
  }

  return {
    csvFor,

    /** Offers the file in a one-to-one chat; false when that did not get there. */
    async offer(reference: ConversationReference, csv: string, what: Exported, speech: LocalSpeech) {
      const id = mint();
      await conversations.claimAnswer(reference.conversationId, offered(id));
      const context = { id, what };
      const attachment = {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: fileName(what, speech),
        content: {
          description: speech.say(`export.description.${what.kind}`),
          sizeInBytes: Buffer.byteLength(csv),
          acceptContext: context,
          declineContext: context,
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
    linkFor({ tenantId, userId }: Asker, what: Exported, speech: LocalSpeech): string | undefined {
      const base = publicUrl();
      if (base === undefined) return undefined;
      const { locale, timeZone } = speech;
      const link = links.seal({ id: mint(), tenantId, userId, what, locale, timeZone }, LINK_FOR);
      return `${base.replace(/\/+$/, '')}/exports/${link}`;
    },

    /**
     * The file behind a link; undefined when the link is not ours, too old, used, or of somebody who removed the bot or
     * may not have the file any more.
     */
    async behind(token: string, services: Services): Promise<{ name: string; csv: string } | undefined> {
      const asked = sealed.safeParse(links.open(token));
      if (!asked.success) return undefined;
      const { id, tenantId, userId, what, locale, timeZone } = asked.data;
      const asker = { tenantId, userId };
      const conversationId = (await conversations.find(tenantId, userId))?.conversationId;
      if (conversationId === undefined) return undefined;
      const speech = createSpeech(locale, timeZone, clock);
      try {
        const csv = await csvToHandOver(asker, what, speech, services, 'link');
        if (!(await conversations.claimAnswer(conversationId, `export link ${id}`))) return undefined;
        await note(asker, what, 'link', 'done', services);
        return { name: fileName(what, speech), csv };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return undefined;
      }
    },

    /**
     * What the person decided about an offered file, and what became of it; `again` when it was decided before. Refuses an
     * offer that was not made here, and one to be brought anywhere but to Teams' storage.
     */
    async decided(
      value: unknown,
      asker: Asker,
      reference: ConversationReference,
      services: Services,
    ): Promise<'saved' | 'declined' | 'failed' | 'again'> {
      const told = consent.safeParse(value);
      if (!told.success) throw new Refusal('formOutdated');
      const { action, context, uploadInfo } = told.data;
      if (action !== 'accept') return 'declined';
      const { conversationId } = reference;
      if (context === undefined || uploadInfo === undefined || !isUploadUrl(uploadInfo.uploadUrl))
        throw new Refusal('formOutdated');
      const { id, what } = context;
      if (!(await conversations.isAnswered(conversationId, offered(id)))) throw new Refusal('formOutdated');
      const speech = createSpeech(reference.locale, reference.timeZone, clock);
      const csv = Buffer.from(await csvToHandOver(asker, what, speech, services, 'card'));
      if (!(await conversations.claimAnswer(conversationId, `export taken ${id}`))) return 'again';
      await note(asker, what, 'card', 'done', services);
      const { uploadUrl, contentUrl, name, uniqueId, fileType } = uploadInfo;
      if (!(await upload(uploadUrl, csv))) return 'failed';
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

const offered = (id: string) => `export offered ${id}`;
