/** What well-behaved people and the machine felt of it. Times in milliseconds, memory in bytes. */
export interface Felt {
  /** How long each answer took. */
  readonly answers: readonly number[];
  /** Well-behaved people's messages and presses that were not answered. */
  readonly unanswered: number;
  /** How late the event loop came, each time it was looked at. */
  readonly delays: readonly number[];
  readonly rssBefore: number;
  readonly rssMost: number;
}

export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly worst: number;
  readonly unanswered: number;
  readonly delayP99: number;
  readonly delayMost: number;
  /** Megabytes. */
  readonly grown: number;
}

/** Beyond these the run has failed. */
const limits = {
  p99: 1_000,
  worst: 3_000,
  unanswered: 0,
  delayMost: 200,
  grown: 100,
} as const satisfies Partial<Record<keyof Figures, number>>;

export function figuresOf({ answers, unanswered, delays, rssBefore, rssMost }: Felt): Figures {
  return {
    p50: percentile(answers, 0.5),
    p95: percentile(answers, 0.95),
    p99: percentile(answers, 0.99),
    worst: percentile(answers, 1),
    unanswered,
    delayP99: percentile(delays, 0.99),
    delayMost: percentile(delays, 1),
    grown: (rssMost - rssBefore) / 1e6,
  };
}

/** The limits that were broken, as `p99 1234 > 1000`. Without a single answer all have. */
export function broken(figures: Figures): readonly string[] {
  return Object.entries(limits).flatMap(([name, most]) => {
    const is = figures[name as keyof typeof limits];
    return is <= most ? [] : [`${name} ${Math.round(is)} > ${most}`];
  });
}

/** The smallest value that so large a share (0 to 1) does not exceed; not a number of none. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
