import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * undici's agent, with its `request`, from their own files: the package's index takes 25 ms more of each start, for
 * caches, mocks and browsers' interfaces.
 */
export const Agent: typeof import('undici').Agent = require('undici/lib/dispatcher/agent.js');

const Dispatcher: { prototype: object } = require('undici/lib/dispatcher/dispatcher.js');
// as undici's index does
Object.assign(Dispatcher.prototype, { request: require('undici/lib/api/api-request.js') });
