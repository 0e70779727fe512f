import { createRequire, Module } from 'node:module';

type Sdk = typeof import('botbuilder');

const require = createRequire(import.meta.url);
const index = require.resolve('botbuilder-core');

/**
 * The two classes of the Bot Framework SDK that a turn runs in, from their own files: the SDK's index takes 200 ms and
 * 30 MB for clients of Azure and ways of signing in that this bot does not use.
 */
export const { BotAdapter, TurnContext } = withoutIndex<Pick<Sdk, 'BotAdapter' | 'TurnContext'>>(() => ({
  ...require('botbuilder-core/lib/botAdapter.js'),
  ...require('botbuilder-core/lib/turnContext.js'),
}));

/** What `load` gives when what it asks of the index is looked up there only when it is needed. */
function withoutIndex<T>(load: () => T): T {
  if (require.cache[index] !== undefined) return load();
  const later = new Module(index);
  later.exports = new Proxy({}, { get: (_, name) => require(index)[name] });
  later.loaded = true;
  require.cache[index] = later;
  try {
    return load();
  } finally {
    delete require.cache[index];
  }
}
