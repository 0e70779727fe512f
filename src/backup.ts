/** `npm run backup -- <file>`: a consistent copy of the SQLite database, while the bot runs. */
import { existsSync } from 'node:fs';
import { readDatabaseUrl } from './config/database-url.ts';
import { backUp } from './ledger/database/back-up.ts';
import { databaseFile } from './ledger/database/condition.ts';
import { createDatabase } from './ledger/database/database.ts';
import { complain, Misuse, runCommandLine, say } from './terminal.ts';

await runCommandLine({
  usage: 'Usage: npm run backup -- coursemate-2026-11-21.db',
  async run([file]) {
    if (file === undefined) throw new Misuse();
    const url = readDatabaseUrl(process.env);
    const source = databaseFile(url);
    if (source !== undefined && !existsSync(source)) return complain(`There is no database at ${source}.`, 1);
    const database = createDatabase(url);
    try {
      await backUp(database, file);
      say(`${file} holds everything. docs/operations.md says how to restore it.`);
    } catch (error) {
      complain((error as Error).message, 1);
    } finally {
      await database.close();
    }
  },
});
