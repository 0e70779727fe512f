import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AppliedChange } from '../../src/simulator/change-log.ts';
import type { ContentRecord } from '../../src/simulator/organisation/records.ts';
import { acceptedIn, atProgress, type Track, type Word } from '../chaos/track.ts';
import { judge } from '../chaos/verdict.ts';
import type { Answer, Chat } from '../support/chat.ts';

/** What somebody was told of a change. */
export const tellings = [
  'saved',
  'on its way',
  'records away',
  'not writable',
  'went wrong',
  'nothing',
  'else',
] as const;
export type Telling = (typeof tellings)[number];

/** One turn of somebody's. */
export interface Told {
  /** When the answer came, on `performance.now()`. */
  readonly at: number;
  readonly person: string;
  readonly telling: Telling;
  readonly ms: number;
}

/** What must be zero. */
export interface Damage {
  /** Changes that people were told are kept and that Graph was never told of. */
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  /** Changes that people were told came to nothing, and that Graph was told of all the same. */
  readonly keptThoughRefused: number;
}

/** People who report progress, one change after the other, and what they were told. */
export interface People {
  readonly told: readonly Told[];
  /** Resolves when each of them has had so many answers since then that pass. */
  each(count: number, since: number, passes?: (told: Told) => boolean): Promise<void>;
  /** Does it while nobody's turn is under way. */
  between<T>(work: () => Promise<T>): Promise<T>;
  /** Lets everybody finish their turn. */
  stop(): Promise<void>;
  damage(changes: readonly AppliedChange[]): Damage;
}

const isKept = (telling: Telling) => telling === 'saved' || telling === 'on its way';
/** What says that it came to nothing; anything else leaves it open. */
const isRefused = (telling: Telling) => telling === 'not writable' || telling === 'went wrong';
const LAST_PERCENT = 98;
/** Between two turns of one person, and before who is not answered at all tries again. */
const BREATH_MS = 200;
const AGAIN_MS = 300;

/** Each begins with the first of the courses, and with the next when they have come to its end. */
export function startPeople(chats: readonly Chat[], courses: readonly ContentRecord[]): People {
  const told: Told[] = [];
  const tracks: (Track & { readonly contentId: string; readonly refused: string[] })[] = [];
  const looks: (() => void)[] = [];
  let stopped = false;
  let mayWork = Promise.resolve();
  const underWay = new Set<Promise<unknown>>();

  async function says(chat: Chat, text: string): Promise<Answer> {
    await mayWork;
    const turn = chat.says(text);
    underWay.add(turn);
    return turn.finally(() => underWay.delete(turn));
  }

  async function work(chat: Chat): Promise<void> {
    for (const { id, title } of courses) {
      const track = {
        learnerId: chat.personId,
        title,
        contentId: id,
        words: [] as Word[],
        refused: [] as string[],
      };
      tracks.push(track);
      for (let percent = 0; percent <= LAST_PERCENT; ) {
        if (stopped) return;
        const isStart = track.words.every(({ accepted }) => !accepted);
        const answer = await says(chat, isStart ? `start ${title}` : `mark ${title} ${percent}%`);
        const standing = atProgress(isStart ? 0 : percent);
        const telling = tellingOf(answer);
        const kept = acceptedIn(answer.text);
        // what runs already was begun by a start of which nobody heard
        const runs = isStart && /already taking/.test(answer.text);
        if (kept !== undefined || runs) track.words.push({ standing: kept ?? standing, accepted: true });
        else if (isRefused(telling)) track.refused.push(standing);
        else track.words.push({ standing, accepted: false });
        told.push({ at: performance.now(), person: chat.personId, telling, ms: answer.ms });
        for (const look of looks.splice(0)) look();
        if (!isStart || kept !== undefined || runs) percent += 1;
        await sleep(telling === 'nothing' ? AGAIN_MS : BREATH_MS);
      }
    }
  }
  const working = Promise.all(chats.map(work));

  return {
    told,
    async each(count, since, passes = () => true) {
      const isEnough = () =>
        chats.every(
          ({ personId }) =>
            told.filter((one) => one.person === personId && one.at - one.ms >= since && passes(one)).length >=
            count,
        );
      while (!isEnough()) await new Promise<void>((resolve) => looks.push(resolve));
    },
    async between(does) {
      const { promise, resolve } = Promise.withResolvers<void>();
      mayWork = promise;
      await Promise.allSettled(underWay);
      try {
        return await does();
      } finally {
        resolve();
      }
    },
    async stop() {
      stopped = true;
      await working;
    },
    damage(changes) {
      const sum = { lost: 0, doubled: 0, outOfOrder: 0, keptThoughRefused: 0 };
      for (const track of tracks) {
        const applied = changes.filter(
          ({ activity }) =>
            activity.learnerUserId === track.learnerId && activity.learningContentId === track.contentId,
        );
        const { lost, doubled, outOfOrder, wrongAtTheEnd } = judge(track, applied);
        sum.lost += Math.max(lost, wrongAtTheEnd);
        sum.doubled += doubled;
        sum.outOfOrder += outOfOrder;
        const held = new Set(applied.map(({ activity }) => atProgress(activity.completionPercentage ?? 0)));
        sum.keptThoughRefused += track.refused.filter(
          (standing) => held.has(standing) && !track.words.some((word) => word.standing === standing),
        ).length;
      }
      return sum;
    },
  };
}

export const wasKept = ({ telling }: Told): boolean => isKept(telling);

function tellingOf({ text, status }: Answer): Telling {
  if (/Saved in Viva Learning/.test(text)) return 'saved';
  if (/Saved here/.test(text)) return 'on its way';
  if (/can’t reach my own records/.test(text)) return 'records away';
  if (/can’t write to my own records/.test(text)) return 'not writable';
  if (/went wrong on my side/.test(text)) return 'went wrong';
  return status === undefined || text === '' ? 'nothing' : 'else';
}
