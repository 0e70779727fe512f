import { plainOf, tokensOf, understand } from '../../bot/understand/parse/understand.ts';
import { skeletonOf } from '../../bot/understand/reader/features.ts';
import { mentionsIn } from '../../bot/understand/reader/mentions.ts';
import { resolve } from '../../bot/understand/resolve/resolve.ts';
import { storedReader } from '../../src/app/stored-reader.ts';
import { createEffort, MOST_STEPS } from '../../src/learning/effort.ts';
import { describe, effectOf } from './corpus/effect.ts';
import { corpusCatalogue, now, options, type StateName, states } from './corpus/world.ts';

/**
 * `npm run understand -- "<text>" [state]`: what is read in a text, which rules fired, what the reader takes it for, the courses that could be meant
 * with their scores, and what would be done, in one of the states of the corpus (`usual` when none is named).
 */
const [text = '', state = 'usual'] = process.argv.slice(2);
const print = (line = '') => process.stdout.write(`${line}\n`);

if (text === '' || !(state in states)) {
  print(`npm run understand -- "<text>" [${Object.keys(states).join(' | ')}]`);
} else {
  const catalogue = await corpusCatalogue();
  const situation = { ...states[state as StateName], catalogue, now };
  for (const reading of understand(text, options)) {
    print(`"${reading.text}"`);
    for (const [key, value] of Object.entries(reading)) {
      const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
      if (empty || key === 'text' || key === 'because') continue;
      print(`  ${key}: ${typeof value === 'object' ? JSON.stringify(value) : value}`);
    }
    for (const rule of reading.because) print(`  because ${rule}`);
    const own = situation.own.map(({ title }) => title);
    for (const { course, score, worst } of catalogue.search(reading.course ?? '', { limit: 9 }).hits) {
      const note = `${own.includes(course.title) ? ', own' : ''}${course.isActive ? '' : ', inactive'}`;
      print(`  candidate ${score.toFixed(2)} (worst word ${worst.toFixed(2)}${note}): ${course.title}`);
    }
    for (const intention of resolve([reading], situation)) {
      print(`  does ${describe(intention, situation)}`);
      const others =
        'matches' in intention ? intention.matches : 'nearest' in intention ? intention.nearest : [];
      for (const { title, score } of others) print(`    offers ${score.toFixed(2)}: ${title}`);
    }
  }
  const effort = createEffort();
  const tokens = tokensOf(plainOf(text, options) ?? '', options);
  const mentions = mentionsIn(tokens, { ...situation, effort }, MOST_STEPS) ?? [];
  for (const { words, matches } of mentions)
    print(`names "${words}": ${matches.map(({ title }) => title).join(', ')}`);
  const skeleton = skeletonOf(tokens, mentions, situation);
  print(`the reader sees: ${skeleton.words.join(' ')} (${skeleton.signs.join(', ')})`);
  const likeliest = Object.entries(storedReader.read(skeleton)).toSorted(([, a], [, b]) => b - a);
  for (const [meant, share] of likeliest.slice(0, 3)) print(`  ${(100 * share).toFixed(1)} % ${meant}`);
  print(`effect in "${state}": ${effectOf(text, situation)}`);
}
