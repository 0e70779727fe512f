/** Reasons to reject a request before the bot sees it, with their HTTP status. */
const rejections = {
  notJson: [415, 'Send application/json, not compressed.'],
  tooLarge: [413, 'The body is too large.'],
  malformed: [400, 'The body is not a channel activity.'],
  unauthenticated: [401, 'A channel token is needed.'],
  foreignHost: [403, 'This host is not served.'],
  busy: [503, 'Try again later.'],
} as const;

export type RejectionReason = keyof typeof rejections | 'notServed';

/** `notServed`: an unknown path or method. */
export const rejectionReasons: readonly RejectionReason[] = [
  ...(Object.keys(rejections) as (keyof typeof rejections)[]),
  'notServed',
];

/** Rejects a request. The message goes to the caller, so it reveals nothing internal. */
export class Rejection extends Error {
  override readonly name = 'Rejection';
  readonly reason: RejectionReason;
  readonly statusCode: number;

  constructor(reason: keyof typeof rejections) {
    const [statusCode, message] = rejections[reason];
    super(message);
    this.reason = reason;
    this.statusCode = statusCode;
  }
}
