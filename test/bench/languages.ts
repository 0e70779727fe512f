import { languages } from '../../bot/phrases/languages.ts';
import { measure } from './load.ts';
import type { Part } from './part.ts';
import { usual } from './scale.ts';
import { activitiesOf, help } from './scenarios.ts';
import { createStand, type Stand } from './stand.ts';

/** Turns of one language after its first. */
const MORE = 200;

/** What a language costs a bot that has only spoken English before: milliseconds of CPU, megabytes of the heap. */
export interface LanguageCost {
  readonly language: string;
  /** The first message in it, with which its words and its sentences are loaded. */
  readonly first: number;
  /** Each of the next. */
  readonly later: number;
  /** Held after a collection beyond what was held before. */
  readonly megabytes: number;
}

/** Each language in a bot of its own: “my courses”, as its help says it. */
export async function measureLanguages(): Promise<readonly LanguageCost[]> {
  const stand = await createStand(usual);
  try {
    const costs: LanguageCost[] = [];
    for (const language of languages) {
      const bot = await stand.coursemate({}, ['--expose-gc']);
      await bot.synchronised();
      costs.push(await costOf(bot, language, stand));
      await bot.stop();
    }
    return costs;
  } finally {
    await stand.close();
  }
}

async function costOf(
  bot: Part,
  { tag, phrases }: (typeof languages)[number],
  { connector }: Stand,
): Promise<LanguageCost> {
  let sent = 0;
  const say = async (text: string, locale: string, turns: number) => {
    const said = activitiesOf({ ...help, text: () => text }, usual, connector.url);
    const activity = (n: number) => ({ ...said(n), locale });
    const { cpuPerTurn } = await measure(bot, { turns, concurrency: 1, activity }, sent);
    sent += turns;
    return cpuPerTurn;
  };
  await say('my courses', 'en', MORE);
  const before = (await bot.held()).heapBytes;
  const text = phrases['command.list.example'];
  const first = await say(text, tag, 1);
  const later = await say(text, tag, MORE);
  const megabytes = ((await bot.held()).heapBytes - before) / 1e6;
  return { language: tag, first, later, megabytes };
}
