import { createRequire, Module } from 'node:module';

type Sdk = typeof import('botbuilder');

const require = createRequire(import.meta.url);
const core = require.resolve('botbuilder-core');

/**
 * All that a turn reads of the SDK's schema (botbuilder-core/lib/turnContext.js). The schema itself brings a second zod and
 * SharePoint's cards: 27 ms of each start.
 */
export const schemaOfTurn = {
  ActivityTypes: {
    Message: 'message',
    ConversationUpdate: 'conversationUpdate',
    InvokeResponse: 'invokeResponse',
    Trace: 'trace',
  },
  Channels: { Directline: 'directline', Webchat: 'webchat' },
  DeliveryModes: { ExpectReplies: 'expectReplies' },
  InputHints: { AcceptingInput: 'acceptingInput' },
};

/**
 * The two classes of the Bot Framework SDK that a turn runs in, from their own files: the SDK's index takes 200 ms and
 * 30 MB for clients of Azure and ways of signing in that this bot does not use.
 */
export const { BotAdapter, TurnContext } = without(
  [
    [core, {}],
    [createRequire(core).resolve('botframework-schema'), schemaOfTurn],
  ],
  (): Pick<Sdk, 'BotAdapter' | 'TurnContext'> => ({
    ...require('botbuilder-core/lib/botAdapter.js'),
    ...require('botbuilder-core/lib/turnContext.js'),
  }),
);

/** The result of `load`, with stand-ins for these modules that load the rest of each only when it is used. */
function without<T>(modules: readonly (readonly [path: string, known: object])[], load: () => T): T {
  const absent = modules.filter(([path]) => require.cache[path] === undefined);
  for (const [path, known] of absent) require.cache[path] = standIn(path, known);
  try {
    return load();
  } finally {
    for (const [path] of absent) delete require.cache[path];
  }
}

function standIn(path: string, known: object): Module {
  const module = new Module(path);
  module.exports = new Proxy(known, {
    get: (_, name) => Reflect.get(name in known ? known : require(path), name),
  });
  module.loaded = true;
  return module;
}
