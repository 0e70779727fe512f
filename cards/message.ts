import type { StoredAction } from '../src/learning/ports.ts';
import type { Card } from './card.ts';
import type { Speech } from './speech.ts';
import type { Said } from './views.ts';

export interface MessageButton {
  readonly title: Said;
  readonly action: StoredAction;
}

export interface MessageData {
  /** A paragraph each. Markdown of the phrases is kept, that of their values is not. */
  readonly text: readonly Said[];
  /** What to quote to IT, e.g. a request id. */
  readonly reference?: string;
  /** At most 6; without any, what always works is offered: my courses, browse, help. */
  readonly buttons?: readonly MessageButton[];
}

/** A refusal or a plain answer, with a way forward. */
export declare function messageCard(data: MessageData, speech: Speech): Card;
