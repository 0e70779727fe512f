import { createRequire } from 'node:module';
import type { Server, ServerOptions } from 'restify';

const require = createRequire(import.meta.url);
const RestifyServer = require('restify/lib/server.js') as new (options: object) => Server;
const Router = require('restify/lib/router.js') as new (options: object) => object;

/**
 * What restify's `createServer` does, without its index: that also loads its twenty plugins, for 50 ms of each start, and
 * none of them is used here.
 */
export function createRestify(options: ServerOptions): Server {
  return new RestifyServer({ ...options, router: new Router(options) });
}
