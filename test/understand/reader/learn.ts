import { writeFileSync } from 'node:fs';
import { learnt } from './learnt.ts';

/** `npm run learn`: trains the reader with the lines in the tree, and writes its weights. */
writeFileSync(new URL('../../../bot/understand/reader/weights.bin', import.meta.url), await learnt());
