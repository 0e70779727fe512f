/** Preloaded into the Playground, which would listen on every network: a port without a host gets 127.0.0.1. */
import { Server } from 'node:net';

const listen = Server.prototype.listen as (this: Server, ...args: unknown[]) => Server;

Server.prototype.listen = function (this: Server, ...[port, ...rest]: unknown[]) {
  return typeof port === 'number' && typeof rest[0] !== 'string'
    ? listen.call(this, port, '127.0.0.1', ...rest)
    : listen.call(this, port, ...rest);
} as Server['listen'];
