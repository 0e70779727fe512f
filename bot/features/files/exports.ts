import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Voice } from '../../../cards/speech.ts';
import { type Clock, DAY, MINUTE, toInstant } from '../../../src/clock.ts';
import { Later, Refusal } from '../../../src/errors.ts';
import type { Audit } from '../../../src/learning/audit/audit.ts';
import type { FileOffer, FileOffers, OfferSource } from '../../../src/learning/files/file-offers.ts';
import type { SignedLinks } from '../../../src/learning/files/signed-link.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import type { ToPerson } from '../../turn/to-person.ts';
import { type Asker, type Exported, exported, type FileChunks, type FileMaker } from '../shared/file.ts';
import { type Page, pageOf, voiceForBrowser } from '../shared/page.ts';
import type { Upload } from './upload.ts';
import type { UploadPlaces } from './upload-places.ts';

/** Milliseconds that an offer is good: a link long enough to press it, a card in the chat for some days. */
export const offersLast: Readonly<Record<OfferSource, number>> = { link: 10 * MINUTE, card: 7 * DAY };

export interface ExportsDeps {
  readonly clock: Clock;
  readonly mint: () => string;
  readonly toPerson: ToPerson;
  readonly offers: FileOffers;
  readonly links: SignedLinks;
  /** Where this bot is reached from outside; undefined: no links are given. */
  readonly publicUrl: () => string | undefined;
  readonly upload: Upload;
  readonly places: UploadPlaces;
  readonly audit: Pick<Audit, 'note' | 'refused'>;
  readonly makers: { readonly [Kind in Exported['kind']]: FileMaker<Kind> };
}

/** A file on its way: `ended` is called once it is there, or will not get there. */
export interface Handed {
  readonly name: string;
  readonly chunks: FileChunks;
  ended(): void;
}

/** What Teams says about a file that was offered (Bots: send and receive files). */
const consent = z.object({
  action: z.string().max(64),
  context: z
    .object({ id: z.string().max(64) })
    .optional()
    .catch(undefined),
  uploadInfo: z
    .object({
      uploadUrl: z.string().max(8_192),
      contentUrl: z.string().max(8_192),
      name: z.string().max(1_024),
      uniqueId: z.string().max(256),
      fileType: z.string().max(64),
    })
    .optional(),
});

/**
 * Files for people: through Teams' file consent, and by a short-lived link. Each is good once and for the person it was
 * offered to. It is taken before it is worked out, one of a person at a time; who may have it is asked again then, and
 * noted in the audit.
 */
export function createExports(deps: ExportsDeps) {
  const { clock, mint, toPerson, offers, links, publicUrl, upload, places, audit, makers } = deps;
  const making = createMaking();

  async function makeOffer(
    { tenantId, userId }: Asker,
    source: OfferSource,
    what: Exported,
  ): Promise<string> {
    const id = mint();
    const until = toInstant(clock.now(), offersLast[source]);
    await offers.make({ id, source, tenantId, userId, what, until });
    return id;
  }

  /** Takes an offer and starts its file; refuses a person who may not have it any more. After Later it can be taken again. */
  async function handOver(offer: FileOffer, speech: LocalSpeech): Promise<Handed | 'busy' | 'gone'> {
    const what = exported.safeParse(offer.what).data;
    if (what === undefined) return 'gone';
    const maker: FileMaker = makers[what.kind];
    const deed = { who: offer.userId, what: maker.deed, whom: null, source: offer.source };
    const ended = making.begin(offer.userId);
    if (ended === undefined) return 'busy';
    try {
      if (!(await offers.take(offer.id))) {
        ended();
        return 'gone';
      }
      const chunks = await maker.make(what, offer, speech);
      await audit.note({ ...deed, outcome: 'done' });
      return { name: fileName(what, speech), chunks, ended };
    } catch (error) {
      ended();
      if (error instanceof Later) await offers.giveBack(offer.id);
      if (error instanceof Refusal) await audit.refused({ ...deed, code: error.code });
      throw error;
    }
  }

  function fileName({ kind }: Exported, speech: LocalSpeech): string {
    const day = DateTime.fromJSDate(clock.now(), { zone: speech.timeZone }).toISODate();
    return `${speech.say(`export.file.${kind}`)}-${day}.csv`;
  }

  /** The offer behind a link and how to speak to its person; undefined when it was not given, or they removed the bot. */
  async function behind(token: string) {
    const id = await links.open(token);
    const offer = id === undefined ? undefined : await offers.find(id, 'link');
    const chat = offer && (await toPerson(offer));
    return chat && { offer, speech: chat.speech };
  }

  /** What a browser is shown when there is no file: `languages` as it says them (Accept-Language). */
  async function orPage<T>(languages: string, work: () => Promise<T>): Promise<T | Page> {
    try {
      return await work();
    } catch (error) {
      const state = error instanceof Later ? 'later' : 'gone';
      if (state === 'gone' && !(error instanceof Refusal)) throw error;
      return linkPage(state, voiceForBrowser(languages));
    }
  }

  return {
    /** Offers the file, of about `bytes`, in a one-to-one chat; false when the offer did not arrive. */
    async offer(asker: Asker, what: Exported, bytes: number, speech: LocalSpeech): Promise<boolean> {
      const chat = await toPerson(asker);
      if (chat === undefined) return false;
      const context = { id: await makeOffer(asker, 'card', what) };
      const told = await chat.attach({
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: fileName(what, speech),
        content: {
          description: speech.say(`export.description.${what.kind}`),
          sizeInBytes: bytes,
          acceptContext: context,
          declineContext: context,
        },
      });
      return told.outcome === 'sent';
    },

    /** A link to the export for this person; undefined when the bot has no public address. */
    async linkFor(asker: Asker, what: Exported): Promise<string | undefined> {
      const base = publicUrl();
      if (base === undefined) return undefined;
      const link = await links.seal(await makeOffer(asker, 'link', what));
      return `${base.replace(/\/+$/, '')}/exports/${link}`;
    },

    /** The page of a link, with a button. It takes nothing, so programs that open links use none up. */
    page(token: string, languages: string): Promise<Page> {
      return orPage(languages, async () => {
        const opened = await behind(token);
        if (opened === undefined) throw new Refusal('formOutdated');
        return linkPage(opened.offer?.taken === false ? 'ready' : 'gone', opened.speech);
      });
    },

    /** The file, when the button of that page is pressed, or a page that says why not. */
    take(token: string, languages: string): Promise<Handed | Page> {
      return orPage(languages, async () => {
        const opened = await behind(token);
        if (opened?.offer === undefined) throw new Refusal('formOutdated');
        const handed = await handOver(opened.offer, opened.speech);
        if (typeof handed === 'object') return handed;
        return linkPage(handed === 'busy' ? 'later' : 'gone', opened.speech);
      });
    },

    /**
     * What the person decided about an offered file, and what became of it; `again` when it was decided before, `busy` when
     * another file of theirs is being made. Refuses an offer that was not made to them, and one to be brought anywhere but to
     * the SharePoint of their organisation.
     */
    async decided(
      value: unknown,
      { tenantId, userId }: Asker,
      speech: LocalSpeech,
    ): Promise<'saved' | 'declined' | 'failed' | 'busy' | 'again'> {
      const decision = consent.safeParse(value);
      if (!decision.success) throw new Refusal('formOutdated');
      const { action, context, uploadInfo } = decision.data;
      if (action !== 'accept') return 'declined';
      if (context === undefined || uploadInfo === undefined || !(await places.isOf(tenantId, uploadInfo)))
        throw new Refusal('formOutdated');
      const offer = await offers.find(context.id, 'card');
      if (offer?.tenantId !== tenantId || offer.userId !== userId) throw new Refusal('formOutdated');
      const handed = await handOver(offer, speech);
      if (typeof handed === 'string') return handed === 'busy' ? 'busy' : 'again';
      const { uploadUrl, contentUrl, name, uniqueId, fileType } = uploadInfo;
      const saved = await upload(uploadUrl, handed.chunks).finally(handed.ended);
      if (!saved) return 'failed';
      await places.learn(tenantId, uploadInfo);
      const chat = await toPerson({ tenantId, userId });
      const told = await chat?.attach({
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        contentUrl,
        name,
        content: { uniqueId, fileType },
      });
      if (told?.outcome === 'later') throw told.why;
      return 'saved';
    },
  };
}

/** Most files that this instance makes at the same time. */
const AT_ONCE = 2;

/** Limits the files that are made at the same time: one for a person, and few in all. Others are asked to try again. */
function createMaking() {
  const people = new Set<string>();
  return {
    /** A function that releases the place; undefined while this person or too many others have one. */
    begin(userId: string): (() => void) | undefined {
      if (people.has(userId) || people.size >= AT_ONCE) return undefined;
      people.add(userId);
      return () => void people.delete(userId);
    },
  };
}

const statuses = { ready: 200, gone: 404, later: 503 } as const;

/**
 * The page of a link, which says nothing of whose file it is or of what: `ready`, with the button that takes the file (programs
 * that follow links press none); `gone`, used or too old or never given; `later`, for now.
 */
function linkPage(state: keyof typeof statuses, voice: Voice): Page {
  const page = {
    status: statuses[state],
    title: voice.say('export.page.title'),
    text: voice.say(`export.page.${state}`),
  };
  return pageOf(state === 'ready' ? { ...page, button: voice.say('export.page.button') } : page, voice);
}
