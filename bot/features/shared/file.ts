import { z } from 'zod';
import type { Said } from '../../../cards/views.ts';
import type { LocalSpeech } from '../../phrases/speech.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';

/** The person who asked for a file, as the channel named them. */
export interface Asker {
  readonly tenantId: string;
  readonly userId: string;
  /** Aborts requests to Graph; absent where no turn waits. */
  readonly signal?: AbortSignal;
}

/** A CSV file in chunks of some lines, so that others are served in between. */
export type FileChunks = AsyncIterable<string>;

const instant = z.iso.datetime().optional();

/** What can be exported as a file. Whether the person may have it is checked whenever the file is made. */
export const exported = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('team'), scope: z.enum(['reports', 'below']) }),
  z.object({ kind: z.literal('report') }),
  z.object({ kind: z.literal('audit'), since: instant, before: instant }),
]);
export type Exported = z.output<typeof exported>;
type Kinds = { readonly [What in Exported as What['kind']]: What };

/** How one kind of file is made. */
export interface FileMaker<Kind extends keyof Kinds = keyof Kinds> {
  /** What the audit calls it. */
  readonly deed: string;
  /** The file as this person may see it now. Refuses before the first chunk. */
  make(what: Kinds[Kind], asker: Asker, speech: LocalSpeech): Promise<FileChunks>;
}

/** Offers a file of about `bytes`, and a link where Teams cannot offer files. `also`: further sentences. */
export type OfferFile = (
  turn: Turn,
  offer: { readonly what: Exported; readonly bytes: number; readonly also?: readonly Said[] },
) => Promise<Answer>;
