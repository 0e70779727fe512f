import { type Instant, toInstant } from '../../clock.ts';

/** A longer text is cut: Teams opens no address that is too long for it. */
const MOST_CONTENT = 500;
const MOST_SUBJECT = 150;

export interface Meeting {
  readonly subject: string;
  readonly content: string;
  readonly startsAt: Instant;
  readonly minutes: number;
}

/**
 * The address that opens Teams' form for a new meeting, filled in: nothing is in anybody's calendar until the person saves it, so
 * that no permission is needed (Microsoft Teams: deep link to a workflow).
 */
export function meetingLink({ subject, content, startsAt, minutes }: Meeting): string {
  const endsAt = toInstant(new Date(Date.parse(startsAt) + minutes * 60_000));
  const fields = {
    subject: shortened(subject, MOST_SUBJECT),
    startTime: withOffset(startsAt),
    endTime: withOffset(endsAt),
    content: shortened(content, MOST_CONTENT),
  };
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://teams.microsoft.com/l/meeting/new?${query.join('&')}`;
}

/** As Microsoft's example writes it: whole seconds, and the offset in figures. */
const withOffset = (at: Instant) => `${at.slice(0, 19)}+00:00`;

/** Cut between characters, never within one. */
function shortened(text: string, limit: number): string {
  const plain = text.replace(/\p{Cs}/gu, '').trim();
  return [...plain].slice(0, limit).join('');
}
