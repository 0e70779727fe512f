/**
 * The part of PromQL that docs/alerts.md uses, over texts of GET /metrics as a Prometheus would have taken them. What is not
 * of that part is refused, and `increase` and `rate` do not extrapolate, so that they are never more than Prometheus' own.
 */

type Labels = Readonly<Record<string, string>>;

interface Sample {
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

/** One value of a vector, with the moment it was taken. */
interface Point extends Sample {
  readonly at: number;
}

type Value = number | readonly Point[];

/** A rule as it stands on the page. */
export interface Rule {
  readonly alert: string;
  readonly expr: string;
  /** Seconds that it has to hold. */
  readonly forSeconds: number;
}

/** A sample that is older is not looked at. */
const LOOKBACK = 300;

/** What a Prometheus has taken: texts of instances at moments, in seconds. */
export function createScrapes() {
  const taken: { readonly at: number; readonly instance: string; readonly samples: readonly Sample[] }[] = [];

  const moments = (): readonly number[] => [...new Set(taken.map(({ at }) => at))].sort((a, b) => a - b);

  /** As of the last time that each instance was asked; what it did not say then is gone. */
  function instant(at: number): readonly Point[] {
    const last = new Map<string, (typeof taken)[number]>();
    for (const scrape of taken)
      if (scrape.at <= at && scrape.at > at - LOOKBACK && scrape.at >= (last.get(scrape.instance)?.at ?? 0))
        last.set(scrape.instance, scrape);
    return [...last.values()].flatMap(({ at, samples }) => samples.map((sample) => ({ ...sample, at })));
  }

  function range(at: number, seconds: number): readonly Point[] {
    return taken
      .filter((scrape) => scrape.at <= at && scrape.at > at - seconds)
      .sort((a, b) => a.at - b.at)
      .flatMap(({ at, samples }) => samples.map((sample) => ({ ...sample, at })));
  }

  const ask = (expr: string, at: number): Value => evaluate(parse(expr), { at, instant, range });

  return {
    /** Undefined: the instance did not answer. */
    take(at: number, text: string | undefined, instance = 'one'): void {
      const target = { job: 'coursemate', instance };
      const up: Sample = { name: 'up', labels: target, value: text === undefined ? 0 : 1 };
      const said = text === undefined ? [] : samplesOf(text);
      const samples = said.map((one) => ({
        ...one,
        labels: { ...one.labels, ...renamed(target, one.labels) },
      }));
      taken.push({ at, instance, samples: [up, ...samples] });
    },
    ask,
    /** Whether the alert is firing then: its expression has held for long enough, at each moment that was looked. */
    isFiring({ expr, forSeconds }: Rule, at: number): boolean {
      const held = (moment: number) => {
        const value = ask(expr, moment);
        if (typeof value === 'number') throw new Error(`${expr} is not a vector`);
        return new Set(value.map(({ labels }) => keyOf(labels)));
      };
      return [...held(at)].some((key) => {
        let since = at;
        for (const moment of moments()
          .filter((one) => one <= at)
          .reverse()) {
          if (!held(moment).has(key)) break;
          since = moment;
        }
        return at - since >= forSeconds;
      });
    },
  };
}

/** Prometheus' own labels go before those of the text, which are renamed. */
function renamed(target: Labels, said: Labels): Labels {
  const names = Object.keys(target).filter((name) => said[name] !== undefined);
  return { ...target, ...Object.fromEntries(names.map((name) => [`exported_${name}`, said[name] ?? ''])) };
}

function samplesOf(text: string): readonly Sample[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const parts = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line);
      if (parts === null) throw new Error(`No sample: ${line}`);
      const [, name = '', labels = '', value = ''] = parts;
      const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key = '', said = '']) => [
        key,
        said,
      ]);
      return {
        name,
        labels: Object.fromEntries(pairs) as Labels,
        value: value === '+Inf' ? Number.POSITIVE_INFINITY : Number(value),
      };
    });
}

type Node =
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'select';
      readonly name: string;
      readonly matchers: readonly Matcher[];
      readonly seconds?: number;
    }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Node[] }
  | { readonly kind: 'aggregate'; readonly name: string; readonly by: readonly string[]; readonly of: Node }
  | { readonly kind: 'binary'; readonly op: string; readonly left: Node; readonly right: Node };

interface Matcher {
  readonly label: string;
  readonly fits: (value: string) => boolean;
}

const aggregates: Readonly<Record<string, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  max: (values) => Math.max(...values),
  min: (values) => Math.min(...values),
  count: (values) => values.length,
};
const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600 };
/** From what binds least to what binds most. */
const OPERATORS = [['and'], ['>', '<', '>=', '<=', '==', '!='], ['+', '-'], ['*', '/']] as const;

export function secondsOf(duration: string): number {
  const [, count = '', unit = ''] = /^(\d+)([smh])$/.exec(duration) ?? [];
  const seconds = UNITS[unit];
  if (seconds === undefined) throw new Error(`Not a duration of the subset: ${duration}`);
  return Number(count) * seconds;
}

function parse(expr: string): Node {
  const tokens =
    expr.match(
      /"(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?[smh]\b|\d+(?:\.\d+)?(?:e\d+)?|[a-zA-Z_]\w*|[=!><]=|=~|!~|\S/g,
    ) ?? [];
  let place = 0;
  const peek = () => tokens[place];
  const next = () => tokens[place++] ?? refuse('an end');
  const refuse = (what: string): never => {
    throw new Error(`${what} is not of the subset of PromQL that is understood here: ${expr}`);
  };
  const take = (token: string) => next() === token || refuse(`what stands where “${token}” should`);

  function binary(level: number): Node {
    const ops: readonly string[] | undefined = OPERATORS[level];
    if (ops === undefined) return operand();
    let left = binary(level + 1);
    while (ops.includes(peek() ?? '')) {
      const op = next();
      left = { kind: 'binary', op, left, right: binary(level + 1) };
    }
    return left;
  }

  function operand(): Node {
    const token = next();
    if (token === '(') {
      const inner = binary(0);
      take(')');
      return inner;
    }
    if (/^\d/.test(token) && !/[smh]$/.test(token)) return { kind: 'number', value: Number(token) };
    if (!/^[a-zA-Z_]/.test(token)) return refuse(`“${token}”`);
    if (token in aggregates) return aggregate(token);
    if (peek() !== '(') return select(token);
    if (!(token in functions)) return refuse(`${token}()`);
    return { kind: 'call', name: token, of: parameters() };
  }

  function parameters(): Node[] {
    const found: Node[] = [];
    take('(');
    do found.push(binary(0));
    while (peek() === ',' && next());
    take(')');
    return found;
  }

  function aggregate(name: string): Node {
    const by: string[] = [];
    if (peek() === 'by') {
      next();
      take('(');
      do by.push(next());
      while (peek() === ',' && next());
      take(')');
    }
    take('(');
    const of = binary(0);
    take(')');
    return { kind: 'aggregate', name, by, of };
  }

  function select(name: string): Node {
    const matchers: Matcher[] = [];
    if (peek() === '{') {
      next();
      while (peek() !== '}') {
        matchers.push(matcher());
        if (peek() === ',') next();
      }
      next();
    }
    if (peek() !== '[') return { kind: 'select', name, matchers };
    next();
    const seconds = secondsOf(next());
    take(']');
    return { kind: 'select', name, matchers, seconds };
  }

  function matcher(): Matcher {
    const label = next();
    const op = next();
    const quoted = next();
    if (!quoted.startsWith('"')) return refuse(quoted);
    const text = JSON.parse(quoted) as string;
    const pattern = new RegExp(`^(?:${text})$`);
    const fits = {
      '=': (value: string) => value === text,
      '!=': (value: string) => value !== text,
      '=~': (value: string) => pattern.test(value),
      '!~': (value: string) => !pattern.test(value),
    }[op];
    return { label, fits: fits ?? refuse(`“${op}” in {}`) };
  }

  const whole = binary(0);
  return place === tokens.length ? whole : refuse(`“${tokens[place]}”`);
}

interface Context {
  readonly at: number;
  readonly instant: (at: number) => readonly Point[];
  readonly range: (at: number, seconds: number) => readonly Point[];
}

/** Of each series of a range, its samples in order. */
type OverTime = (values: readonly number[], seconds: number) => number | undefined;

/** Growth of a counter, which begins at 0 again when its process does. */
const increase: OverTime = (values) =>
  values.length < 2
    ? undefined
    : values
        .slice(1)
        .reduce((sum, value, n) => sum + (value >= (values[n] ?? 0) ? value - (values[n] ?? 0) : value), 0);
const overTime: Readonly<Record<string, OverTime>> = {
  increase,
  rate: (values, seconds) => {
    const grown = increase(values, seconds);
    return grown === undefined ? undefined : grown / seconds;
  },
  changes: (values) => values.filter((value, n) => n > 0 && value !== values[n - 1]).length,
};

const functions: Readonly<Record<string, (of: readonly Node[], context: Context) => Value>> = {
  ...Object.fromEntries(
    Object.entries(overTime).map(([name, compute]) => [
      name,
      ([of]: readonly Node[], { at, range }: Context): Value => {
        if (of?.kind !== 'select' || of.seconds === undefined) throw new Error(`${name}() wants a range`);
        const { seconds } = of;
        const series = Map.groupBy(chosen(range(at, seconds), of), ({ labels }) => keyOf(labels));
        return [...series.values()].flatMap((points) => {
          const value = compute(
            points.map((point) => point.value),
            seconds,
          );
          return value === undefined ? [] : [{ name: '', labels: points[0]?.labels ?? {}, value, at }];
        });
      },
    ]),
  ),
  abs: ([of], context) =>
    vector(of, context).map((point) => ({ ...point, name: '', value: Math.abs(point.value) })),
  timestamp: ([of], context) => vector(of, context).map((point) => ({ ...point, name: '', value: point.at })),
  absent: ([of], context) =>
    vector(of, context).length > 0 ? [] : [{ name: '', labels: {}, value: 1, at: context.at }],
  histogram_quantile([quantile, of], context) {
    const wanted = evaluate(quantile as Node, context);
    if (typeof wanted !== 'number') throw new Error('histogram_quantile() wants a number first');
    const without = ({ le: _, ...labels }: Labels) => keyOf(labels);
    return [...Map.groupBy(vector(of, context), ({ labels }) => without(labels)).values()].flatMap(
      (buckets) => {
        const { le: _, ...labels } = buckets[0]?.labels ?? {};
        return [{ name: '', labels, value: quantileOf(wanted, buckets), at: context.at }];
      },
    );
  },
};

/** Prometheus interpolates within the bucket; of the last one it gives its lower bound. */
function quantileOf(quantile: number, buckets: readonly Point[]): number {
  const bound = ({ labels }: Point) => (labels.le === '+Inf' ? Number.POSITIVE_INFINITY : Number(labels.le));
  const sorted = [...buckets].sort((a, b) => bound(a) - bound(b));
  const rank = quantile * (sorted.at(-1)?.value ?? 0);
  const place = sorted.findIndex(({ value }) => value >= rank);
  const found = sorted[place];
  const below = sorted[place - 1];
  if (found === undefined || found.value === 0) return Number.NaN;
  const from = below === undefined ? 0 : bound(below);
  if (bound(found) === Number.POSITIVE_INFINITY) return from;
  const under = below?.value ?? 0;
  return from + ((bound(found) - from) * (rank - under)) / (found.value - under);
}

function vector(node: Node | undefined, context: Context): readonly Point[] {
  const value = node === undefined ? 0 : evaluate(node, context);
  if (typeof value === 'number') throw new Error('A number stands where a vector should');
  return value;
}

function chosen(
  points: readonly Point[],
  { name, matchers }: { name: string; matchers: readonly Matcher[] },
) {
  return points.filter(
    (point) => point.name === name && matchers.every(({ label, fits }) => fits(point.labels[label] ?? '')),
  );
}

function evaluate(node: Node, context: Context): Value {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'select':
      if (node.seconds !== undefined) throw new Error('A range stands where a vector should');
      return chosen(context.instant(context.at), node);
    case 'call':
      return functions[node.name]?.(node.of, context) ?? 0;
    case 'aggregate': {
      const groups = Map.groupBy(vector(node.of, context), ({ labels }) => keyOf(only(labels, node.by)));
      return [...groups.values()].map((points) => ({
        ...{ name: '', at: context.at, labels: only(points[0]?.labels ?? {}, node.by) },
        value: aggregates[node.name]?.(points.map(({ value }) => value)) ?? Number.NaN,
      }));
    }
    case 'binary':
      return combine(node.op, evaluate(node.left, context), evaluate(node.right, context));
  }
}

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};
const sums: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

/** Two vectors by the same labels, their names apart; a comparison keeps the left side where it is true. */
function combine(op: string, left: Value, right: Value): Value {
  const compare = comparisons[op];
  const compute = sums[op];
  if (typeof left === 'number') {
    if (typeof right === 'number') return compute?.(left, right) ?? refuseNumbers(op);
    return right.flatMap((point) => {
      if (compute !== undefined) return [{ ...point, name: '', value: compute(left, point.value) }];
      return compare?.(left, point.value) === true ? [point] : [];
    });
  }
  const others =
    typeof right === 'number' ? undefined : new Map(right.map((one) => [keyOf(one.labels), one]));
  return left.flatMap((point) => {
    const other = typeof right === 'number' ? right : others?.get(keyOf(point.labels))?.value;
    if (other === undefined) return [];
    if (op === 'and') return [point];
    if (compute !== undefined) return [{ ...point, name: '', value: compute(point.value, other) }];
    return compare?.(point.value, other) === true ? [point] : [];
  });
}

function refuseNumbers(op: string): never {
  throw new Error(`“${op}” of two numbers is not understood here`);
}

const only = (labels: Labels, by: readonly string[]): Labels =>
  Object.fromEntries(by.flatMap((name) => (labels[name] === undefined ? [] : [[name, labels[name]]])));

const keyOf = (labels: Labels): string =>
  JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
