import type { Clock } from './clock.ts';

export interface CacheOptions {
  /** Most entries; beyond that, the least recently used one is evicted. */
  readonly most: number;
  /** Lifetime of an entry in milliseconds, from the moment its load began. */
  readonly keepMs: number;
  readonly clock: Clock;
}

/** Loads the values of `keys`; keys it leaves out are not cached. `signal` aborts when nobody waits any more. */
type Load<T> = (keys: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, T>>;

/** An LRU cache with a lifetime; concurrent callers of the same key share one load. */
export interface Cache<T> {
  /** The cached value, if it has not expired. */
  peek(key: string): T | undefined;
  /** Stores a value that was obtained otherwise. */
  put(key: string, value: T): void;
  /**
   * The cached value, or what `load` returns. A failed load is not cached, and rejects for all its waiters. Rejects with the
   * signal's reason when aborted first; the load continues while somebody else waits.
   */
  get(key: string, load: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** The same for several keys: those neither cached nor loading are loaded together. */
  getMany(keys: readonly string[], load: Load<T>, signal?: AbortSignal): Promise<ReadonlyMap<string, T>>;
}

export function createCache<T>({ most, keepMs, clock }: CacheOptions): Cache<T> {
  /** In order of last use. */
  const kept = new Map<string, { readonly value: T; readonly at: number }>();
  const loading = new Map<string, Shared<ReadonlyMap<string, T>>>();
  const now = () => clock.now().getTime();

  function find(key: string) {
    const entry = kept.get(key);
    if (entry === undefined) return undefined;
    kept.delete(key);
    const age = now() - entry.at;
    // a clock that was set back must not keep an answer for longer
    if (age < 0 || age >= keepMs) return undefined;
    kept.set(key, entry);
    return entry;
  }

  function keep(key: string, value: T, at: number): void {
    kept.delete(key);
    const [unused] = kept.keys();
    if (kept.size >= most && unused !== undefined) kept.delete(unused);
    kept.set(key, { value, at });
  }

  function begin(keys: readonly string[], load: Load<T>): Shared<ReadonlyMap<string, T>> {
    const at = now();
    const loads = share(async (signal) => {
      try {
        const answers = await load(keys, signal);
        for (const [key, value] of answers) keep(key, value, at);
        return answers;
      } finally {
        for (const key of keys) if (loading.get(key) === loads) loading.delete(key);
      }
    });
    for (const key of keys) loading.set(key, loads);
    return loads;
  }

  const getMany: Cache<T>['getMany'] = async (keys, load, signal) => {
    signal?.throwIfAborted();
    const found = new Map<string, T>();
    const waitFor = new Set<Shared<ReadonlyMap<string, T>>>();
    const unknown: string[] = [];
    for (const key of new Set(keys)) {
      const entry = find(key);
      const load = loading.get(key);
      if (entry !== undefined) found.set(key, entry.value);
      else if (load !== undefined && !load.isGivenUp()) waitFor.add(load);
      else unknown.push(key);
    }
    if (unknown.length > 0) waitFor.add(begin(unknown, load));
    const loaded = await Promise.all([...waitFor].map((loads) => loads.join(signal)));
    for (const answers of loaded)
      for (const key of keys) if (answers.has(key)) found.set(key, answers.get(key) as T);
    return found;
  };

  return {
    peek: (key) => find(key)?.value,
    put: (key, value) => keep(key, value, now()),
    async get(key, load, signal) {
      const one: Load<T> = async (_, abort) => new Map([[key, await load(abort)]]);
      return (await getMany([key], one, signal)).get(key) as T;
    },
    getMany,
  };
}

/** One load shared by all its waiters. */
interface Shared<T> {
  /** Its result; rejects with the signal's reason when that is aborted first. */
  join(signal?: AbortSignal): Promise<T>;
  /** True when all waiters have left. */
  isGivenUp(): boolean;
}

/** Starts `work` in a microtask, and aborts it when the last waiter leaves. */
function share<T>(work: (signal: AbortSignal) => Promise<T>): Shared<T> {
  const controller = new AbortController();
  const result = Promise.resolve(controller.signal).then(work);
  // waiters get the failure; without waiters it is ignored
  result.catch(() => undefined);
  let waiting = 0;
  return {
    isGivenUp: () => controller.signal.aborted,
    join(signal) {
      waiting++;
      if (signal === undefined) return result;
      return new Promise((resolve, reject) => {
        const leave = () => {
          reject(signal.reason);
          waiting--;
          if (waiting === 0) controller.abort(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        const stay = () => signal.removeEventListener('abort', leave);
        result.then(resolve, reject).finally(stay);
      });
    },
  };
}
