import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { MetricReader } from '@opentelemetry/sdk-metrics';
import { SECOND } from '../clock.ts';
import { createReadingProducer } from './reading-producer.ts';
import type { Reading } from './readings.ts';
import type { WatchProviders } from './watch.ts';

export interface ExportersOptions {
  /** Where `GET /metrics` is answered; absent: nowhere. Port 0 takes any free one. */
  readonly metrics?: { readonly host: string; readonly port: number } | undefined;
  /** Base address of an OpenTelemetry collector (OTLP over HTTP), without a trailing slash; absent: none. */
  readonly collectorUrl?: string | undefined;
  readonly version: string;
  /** What is read whenever somebody looks, within a second. */
  readonly read: () => Promise<readonly Reading[]>;
}

export interface Exporters {
  readonly providers: WatchProviders;
  /** Rejects when the port of the metrics is taken. Gives its address, if there is one. */
  open(): Promise<{ readonly metricsUrl: string | undefined }>;
  close(): Promise<void>;
}

const EVERY = 30 * SECOND;

const require = createRequire(import.meta.url);
/**
 * OpenTelemetry takes 130 ms to load, and an import of `node:http` 25: it looks at each of its names, and behind WebSocket is
 * the whole of `fetch`. Only where it is configured.
 */
const telemetry = () => ({
  ...(require('node:http') as Pick<typeof import('node:http'), 'createServer'>),
  ...(require('@opentelemetry/resources') as typeof import('@opentelemetry/resources')),
  ...(require('@opentelemetry/sdk-metrics') as typeof import('@opentelemetry/sdk-metrics')),
  ...(require('@opentelemetry/sdk-trace') as typeof import('@opentelemetry/sdk-trace')),
  ...(require('@opentelemetry/exporter-prometheus') as typeof import('@opentelemetry/exporter-prometheus')),
  ...(require('@opentelemetry/exporter-metrics-otlp-http') as typeof import('@opentelemetry/exporter-metrics-otlp-http')),
  ...(require('@opentelemetry/exporter-trace-otlp-http') as typeof import('@opentelemetry/exporter-trace-otlp-http')),
});

const nothing: Exporters = {
  providers: {},
  open: async () => ({ metricsUrl: undefined }),
  close: async () => undefined,
};

/** Prometheus text on a port of its own, and a collector, each where configured; neither costs anything otherwise. */
export function createExporters({ metrics, collectorUrl, version, read }: ExportersOptions): Exporters {
  if (metrics === undefined && collectorUrl === undefined) return nothing;
  const {
    BatchSpanProcessor,
    createServer,
    MeterProvider,
    OTLPMetricExporter,
    OTLPTraceExporter,
    PeriodicExportingMetricReader,
    PrometheusExporter,
    resourceFromAttributes,
    TracerProvider,
  } = telemetry();
  const resource = resourceFromAttributes({ 'service.name': 'coursemate', 'service.version': version });
  const metricProducers = [createReadingProducer(read)];
  const prometheus = metrics && new PrometheusExporter({ preventServerStart: true, metricProducers });
  const readers: MetricReader[] = [];
  if (prometheus !== undefined) readers.push(prometheus);
  if (collectorUrl !== undefined)
    readers.push(
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter({ url: `${collectorUrl}/v1/metrics` }),
        exportIntervalMillis: EVERY,
        exportTimeoutMillis: EVERY / 3,
        metricProducers,
      }),
    );
  const meters = new MeterProvider({ resource, readers });
  const tracers =
    collectorUrl === undefined
      ? undefined
      : new TracerProvider({
          resource,
          spanProcessors: [
            new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${collectorUrl}/v1/traces` }) }),
          ],
        });

  const server = createServer((request, response) => {
    if (prometheus !== undefined && request.method === 'GET' && request.url === '/metrics')
      return prometheus.getMetricsRequestHandler(request, response);
    response.writeHead(404).end();
  });

  return {
    providers: {
      meters,
      ...(tracers === undefined ? {} : { tracers }),
    },
    open: () =>
      new Promise((resolve, reject) => {
        if (metrics === undefined) return resolve({ metricsUrl: undefined });
        server.once('error', reject);
        server.listen(metrics.port, metrics.host, () => {
          const { port } = server.address() as AddressInfo;
          const host = metrics.host.includes(':') ? `[${metrics.host}]` : metrics.host;
          resolve({ metricsUrl: `http://${host}:${port}/metrics` });
        });
      }),
    async close() {
      server.close();
      server.closeAllConnections();
      // a collector that is away must not keep the bot from ending
      await Promise.allSettled([meters.shutdown(), tracers?.shutdown()]);
    },
  };
}
