import { createRequire } from 'node:module';
import type { MetricData, MetricProducer } from '@opentelemetry/sdk-metrics';
import { SECOND } from '../clock.ts';
import { type Reading, type ReadingName, readingKinds } from './readings.ts';

const require = createRequire(import.meta.url);
const telemetry = () => ({
  ...(require('@opentelemetry/api') as typeof import('@opentelemetry/api')),
  ...(require('@opentelemetry/resources') as typeof import('@opentelemetry/resources')),
  ...(require('@opentelemetry/sdk-metrics') as typeof import('@opentelemetry/sdk-metrics')),
});

/**
 * Hands readings over as they are. The gauges of the SDK would keep the newest by the clock on the wall: after it was set back
 * an hour they stand still for an hour (sdk-metrics 3.1.0, LastValueAggregator), and one that cannot be read stays as it was.
 */
export function createReadingProducer(read: () => Promise<readonly Reading[]>): MetricProducer {
  const { AggregationTemporality, DataPointType, emptyResource, ValueType } = telemetry();
  const startTime = toHrTime(Date.now());

  function metricOf(name: ReadingName, readings: readonly Reading[]): MetricData {
    const [kind, description] = readingKinds[name];
    const endTime = toHrTime(Date.now());
    const common = {
      descriptor: { name, description, unit: '', valueType: ValueType.DOUBLE },
      aggregationTemporality: AggregationTemporality.CUMULATIVE,
      dataPoints: readings.map(({ value, labels = {} }) => ({
        attributes: labels,
        value,
        startTime,
        endTime,
      })),
    };
    return kind === 'gauge'
      ? { ...common, dataPointType: DataPointType.GAUGE }
      : { ...common, dataPointType: DataPointType.SUM, isMonotonic: true };
  }

  return {
    async collect() {
      const { readings, errors } = await read().then(
        (readings) => ({ readings, errors: [] }),
        (error: unknown) => ({ readings: [], errors: [error] }),
      );
      const metrics = [...Map.groupBy(readings, ({ name }) => name)].map(([name, readings]) =>
        metricOf(name, readings),
      );
      const scopeMetrics = [{ scope: { name: 'coursemate' }, metrics }];
      return { resourceMetrics: { resource: emptyResource(), scopeMetrics }, errors };
    },
  };
}

/** Seconds and nanoseconds. */
function toHrTime(ms: number): [number, number] {
  return [Math.floor(ms / SECOND), (ms % SECOND) * 1_000_000];
}
