import { z } from 'zod';
import type { Said } from '../../../cards/views.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';

/** Whose file it is, as the channel said when they asked for it. */
export interface Asker {
  readonly tenantId: string;
  readonly userId: string;
  /** Ends what is asked of Graph for it; absent where no turn waits. */
  readonly signal?: AbortSignal;
}

/** A file (CSV), some lines at a time: others are served in between. */
export type FileChunks = AsyncIterable<string>;

const instant = z.iso.datetime().optional();

/** What can be had as a file. It says nothing of whether this person may: that is found out whenever the file is made. */
export const exported = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('team'), scope: z.enum(['reports', 'below']) }),
  z.object({ kind: z.literal('audit'), since: instant, before: instant }),
]);
export type Exported = z.output<typeof exported>;
type Kinds = { readonly [What in Exported as What['kind']]: What };

/** How one kind of file is made. */
export interface FileMaker<Kind extends keyof Kinds = keyof Kinds> {
  /** What the audit calls it. */
  readonly deed: string;
  /** The file as this person may have it now. Refuses who may not before there is any of it. */
  make(what: Kinds[Kind], asker: Asker, speech: LocalSpeech): Promise<FileChunks>;
}

/** Offers a file of about so many bytes, and a link for where a file cannot be offered. `also`: what else there is to know. */
export type OfferFile = (
  turn: Turn,
  offer: { readonly what: Exported; readonly bytes: number; readonly also?: readonly Said[] },
) => Promise<Answer>;
