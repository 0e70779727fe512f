import { writeFileSync } from 'node:fs';
import { learnt } from './learnt.ts';
import { signsOfLanguages } from './signs.ts';

/** `npm run learn`: trains the reader with the lines in the tree, and writes its weights and the words that tell languages apart. */
const at = (file: string) => new URL(`../../../bot/understand/${file}`, import.meta.url);
writeFileSync(at('words/signs.json'), `${JSON.stringify(await signsOfLanguages(), null, 2)}\n`);
writeFileSync(at('reader/weights.bin'), await learnt());
