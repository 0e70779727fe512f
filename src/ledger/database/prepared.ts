import type { Compilable, CompiledQuery, DialectAdapter, Kysely } from 'kysely';
import { Bug } from '../../errors.ts';
import type { Schema } from './schema.ts';

/** What a column holds, on either engine. */
type Value = string | number | null;
export type Values<V> = { readonly [Name in keyof V]: Value };

/** The database or a transaction of it: where a query is put to. */
export type Asked = Kysely<Schema>;

/** A query whose text is made once; each time it is asked with other values. */
export interface Prepared<V extends Values<V>, Row> {
  rows(on: Asked, values: V): Promise<readonly Row[]>;
  /** The first row; undefined when there is none. */
  first(on: Asked, values: V): Promise<Row | undefined>;
  /** The first row. A Bug when there is none. */
  one(on: Asked, values: V): Promise<Row>;
  changed(on: Asked, values: V): Promise<number>;
}

/** Stands for a value while the text of a query is made. */
class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  [Symbol.toPrimitive](): never {
    throw new Bug(`The value "${this.name}" is not known while a query is prepared`);
  }
}

const placeholders = new Proxy({} as Record<string, Placeholder>, {
  get: (known, name: string) => {
    known[name] ??= new Placeholder(name);
    return known[name];
  },
  ownKeys() {
    throw new Bug('Values of a prepared query are named one by one');
  },
});

/**
 * A query built and compiled when it is first asked, once for each database. `build` sees placeholders in place of the
 * values and must not decide anything by them: what differs by more than a value is a query of its own.
 */
export function prepare<V extends Values<V>, Row>(
  build: (query: Asked, values: V) => Compilable<Row>,
): Prepared<V, Row> {
  const texts = new WeakMap<DialectAdapter, CompiledQuery<Row>>();

  const ask = (on: Asked, values: V) => {
    const executor = on.getExecutor();
    let text = texts.get(executor.adapter);
    if (text === undefined) {
      text = build(on, placeholders as unknown as V).compile();
      texts.set(executor.adapter, text);
    }
    return executor.executeQuery<Row>({ ...text, parameters: parametersOf(text, values) });
  };

  const first = async (on: Asked, values: V) => (await ask(on, values)).rows[0];
  return {
    first,
    rows: async (on, values) => (await ask(on, values)).rows,
    async one(on, values) {
      const row = await first(on, values);
      if (row === undefined) throw new Bug('A query that has a row for sure had none');
      return row;
    },
    changed: async (on, values) => Number((await ask(on, values)).numAffectedRows ?? 0),
  };
}

function parametersOf<V extends Values<V>>({ parameters }: CompiledQuery, values: V): readonly unknown[] {
  return parameters.map((parameter) =>
    parameter instanceof Placeholder ? values[parameter.name as keyof V] : parameter,
  );
}
