/** An Adaptive Card as JSON, ready to be attached to a message. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: string;
  /** What a screen reader or an old client gets instead; also the toast. */
  readonly fallbackText: string;
  readonly [property: string]: unknown;
}
