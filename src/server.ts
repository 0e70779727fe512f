import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type restify from 'restify';
import type { ConversationKind } from './channel/conversation-kind.ts';
import type { Caller } from './channel/verify-caller.ts';
import { SECOND } from './clock.ts';
import type { Log } from './log.ts';
import { type ActivityBody, parseActivity } from './server/activity-body.ts';
import { type Downloads, serveDownloads } from './server/downloads.ts';
import { createRequireServiceUrl, readBody, requireJson, requireLoopbackHost } from './server/guards.ts';
import { type Page, serveAboutPage, serveSignInPage } from './server/pages.ts';
import { Rejection, type RejectionReason } from './server/rejection.ts';
import { createRestify } from './server/restify.ts';

export const connectionLimits = {
  /** Milliseconds to receive a request's headers. */
  headers: 5 * SECOND,
  /** Milliseconds to receive the whole request. */
  request: 10 * SECOND,
  /** Keep-alive of verified callers in milliseconds: longer than that of proxies (60 s). */
  idle: 65 * SECOND,
  /** Most open connections, at 30 KB each: far more than a proxy or Teams opens, and within memory and file handles. */
  most: 2_000,
};
type ConnectionLimits = typeof connectionLimits;

export interface ServerOptions {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /**
   * Verifies the Authorization header: undefined for an invalid caller; rejects when that cannot be determined now.
   * `thisMachine`: no verification, and only loopback host names are served.
   */
  readonly callers: 'thisMachine' | ((authorization: string | undefined) => Promise<Caller | undefined>);
  /** Whether the bot may send to this address. */
  readonly isServiceUrl: (url: string) => boolean;
  /** Kind of conversation of an activity; undefined for one that is refused. */
  readonly kindOf: (activity: ActivityBody) => ConversationKind | undefined;
  readonly log: Log;
  /** For lines that anybody can cause any number of times: they are counted. */
  readonly countedLog: Pick<Log, 'warn'>;
  readonly onRejected?: (reason: RejectionReason) => void;
  /** Answers a channel activity; undefined is HTTP 200 without a body. */
  readonly onActivity: (activity: ActivityBody) => Promise<Reply | undefined>;
  /** Serves files at `/exports/`; without it there is no such route. */
  readonly downloads?: Downloads;
  /** The page about signing in; without it there is none. */
  readonly signInPage?: (languages: string) => Page;
  /** The page about the bot; without it there is none. */
  readonly aboutPage?: (languages: string) => Page;
  /** State of the database for `GET /readyz`. */
  readonly database: () => Promise<'writable' | 'readOnly' | 'away'>;
  /** Start-up phase for `GET /readyz`; undefined once started. */
  readonly preparing?: () => { readonly status: string } | undefined;
  readonly limits?: ConnectionLimits;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export interface Server {
  /** Rejects when the port is taken. */
  listen(): Promise<{ readonly url: string; readonly port: number }>;
  /** Stops accepting, and lets requests in flight finish for at most `withinMs`. */
  close(withinMs?: number): Promise<void>;
}

/** The bot's HTTP edge: `POST /api/messages`, `/exports/…`, `GET /sign-in`, `GET /about`, `GET /healthz`, `GET /readyz`. */
export function createServer(options: ServerOptions): Server {
  const { log, countedLog, callers, kindOf, onActivity, database } = options;
  const requireServiceUrl = createRequireServiceUrl(options);
  let draining = false;
  const server = createRestify({ name: 'coursemate', log: restifyLog });
  const http = server.server as HttpServer;
  limit(http, options.limits ?? connectionLimits);
  http.on('drop', () =>
    countedLog.warn({ event: 'connections.full' }, 'no more connections are taken for now'),
  );

  // Keep-alive is only for verified callers: anybody else gets one answer per connection.
  server.pre((_req, res, next) => {
    res.setHeader('Connection', 'close');
    next();
  });

  // restify would put the text of any error into its answer.
  server.on('restifyError', (req, res, error, done) => {
    const status = typeof error.statusCode === 'number' ? error.statusCode : 500;
    if (status === 500) log.error({ err: error, path: req.path() }, 'A request failed');
    else options.onRejected?.(error instanceof Rejection ? error.reason : 'notServed');
    if (!res.headersSent) {
      res.sendRaw(
        status,
        JSON.stringify({
          error: error instanceof Rejection || status < 500 ? error.message : 'Internal error',
        }),
        json,
      );
    }
    done();
  });

  server.post('/api/messages', async (req, res) => {
    const caller = callers === 'thisMachine' ? callerHere(req) : await believed(callers, req);
    requireJson(req);
    const activity = parseActivity(await readBody(req));
    if (!caller.speaksFor(activity)) throw new Rejection('unauthenticated');
    res.removeHeader('Connection');
    requireServiceUrl(activity);
    const conversationType = kindOf(activity);
    if (conversationType === undefined) {
      countedLog.warn({ event: 'activity.refused', why: 'conversationType' }, 'an activity was not taken');
      throw new Rejection('malformed');
    }
    Object.assign(activity.conversation, { conversationType });
    const { status = 200, body } = (await onActivity(activity)) ?? {};
    res.sendRaw(status, body === undefined ? '' : JSON.stringify(body), json);
  });

  async function believed(verify: Exclude<typeof callers, string>, req: restify.Request): Promise<Caller> {
    const caller = await verify(req.headers.authorization).catch((error: unknown) => {
      const why = 'the keys of the channel cannot be read';
      countedLog.warn({ event: 'callers.unknown', why, err: error }, 'callers cannot be verified');
      throw new Rejection('busy');
    });
    if (caller === undefined) throw new Rejection('unauthenticated');
    return caller;
  }

  if (options.downloads !== undefined) {
    const guard = callers === 'thisMachine' ? requireLoopbackHost : () => undefined;
    serveDownloads(server, { downloads: options.downloads, guard, log });
  }
  if (options.signInPage !== undefined) serveSignInPage(server, options.signInPage);
  if (options.aboutPage !== undefined) serveAboutPage(server, options.aboutPage);
  async function working() {
    const reach = await database();
    return { status: reach === 'writable' ? 'ready' : 'not ready', database: reach };
  }
  server.get('/healthz', async (_req, res) => {
    res.sendRaw(200, JSON.stringify({ status: 'alive' }), json);
  });
  server.get('/readyz', async (_req, res) => {
    const condition = options.preparing?.() ?? (draining ? { status: 'stopping' } : await working());
    res.sendRaw(condition.status === 'ready' ? 200 : 503, JSON.stringify(condition), json);
  });

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        // restify passes the socket's errors on, and throws when it has nobody to pass them to.
        server.once('error', reject);
        server.listen(options.port, options.host, () => {
          server.off('error', reject);
          const { port } = http.address() as AddressInfo;
          resolve({
            url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
            port,
          });
        });
      }),
    close: (withinMs = 10 * SECOND) => {
      draining = true;
      return new Promise((resolve) => {
        const deadline = setTimeout(() => http.closeAllConnections(), withinMs);
        // A keep-alive connection becomes idle only after its turn was answered.
        const sweep = setInterval(() => http.closeIdleConnections(), 50);
        http.close(() => {
          clearTimeout(deadline);
          clearInterval(sweep);
          resolve();
        });
      });
    },
  };
}

/** Restify's log is silenced: it contains request bodies and addresses. */
const restifyLog = pino({ level: 'silent' }) as unknown as NonNullable<restify.ServerOptions['log']>;

const json = { 'Content-Type': 'application/json' };
const anyone: Caller = { speaksFor: () => true };

function callerHere(req: restify.Request): Caller {
  requireLoopbackHost(req);
  return anyone;
}

/** Node checks for slow clients every 30 s by default, and restify passes no option on. */
function limit(http: HttpServer, { headers, request, idle, most }: ConnectionLimits): void {
  http.maxConnections = most;
  http.headersTimeout = headers;
  http.requestTimeout = request;
  http.keepAliveTimeout = idle;
  http.timeout = idle;
  http.maxHeadersCount = 100;
  Object.assign(http, { connectionsCheckingInterval: Math.min(headers, SECOND) });
}
