import { setImmediate as nextRound } from 'node:timers/promises';
import { type Selectable, sql } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { Database } from '../database/database.ts';
import type { AuditAnchorTable } from '../database/schema.ts';
import { type Head, headOf, linkHash } from './audit-chain.ts';

const PAGE = 1_000;
const TOLD = 20;

/** Where the chain does not hold: `changed` and `removed` lines, links that are not there, lines put in without one. */
export interface Fault {
  readonly kind: 'changed' | 'removed' | 'linkMissing' | 'added' | 'otherThanNoted';
  /** Number of the line in the audit; null where only the number of the link is known. */
  readonly position: number | null;
  readonly link: number | null;
}

export interface Verdict {
  readonly linked: number;
  /** Recent lines that are not linked yet. */
  readonly open: number;
  /** The last link that retention deleted, and the time of its line; null if it never has. */
  readonly taken: { readonly link: number; readonly at: Instant } | null;
  readonly head: Head;
  /** At most twenty. */
  readonly faults: readonly Fault[];
}

/**
 * Verifies every line against the chain, from retention's anchor to the last link. `noted`: a head written down elsewhere
 * earlier, because whoever can write to the database could have rebuilt the whole chain.
 */
export async function verifyAudit(database: Database, noted?: Head): Promise<Verdict> {
  const { query } = database;
  for (;;) {
    const anchor = await anchorOf(query);
    const verdict = await verifyFrom(database, anchor, noted);
    // retention deleted lines meanwhile: verify again
    if ((await anchorOf(query)).link === anchor.link) return verdict;
  }
}

const anchorOf = (query: Database['query']) =>
  query.selectFrom('audit_anchor').selectAll().executeTakeFirstOrThrow();

async function verifyFrom(
  { query, engine }: Database,
  anchor: Selectable<AuditAnchorTable>,
  noted: Head | undefined,
): Promise<Verdict> {
  const end = await headOf(query);
  const faults: Fault[] = [];
  const fault = (kind: Fault['kind'], position: number | null, link: number | null) => {
    if (faults.length < TOLD) faults.push({ kind, position, link });
  };

  let { link, hash } = anchor;
  let linked = 0;
  const atNoted = (at: Head) => {
    if (at.link === noted?.link && at.hash !== noted.hash) fault('otherThanNoted', null, at.link);
  };
  atNoted(anchor);
  for (;;) {
    const page = await query
      .selectFrom('audit_chain')
      .leftJoin('audit', 'audit.position', 'audit_chain.position')
      .select(['audit_chain.link', 'audit_chain.hash', 'audit_chain.position'])
      .select(['at', 'who', 'what', 'whom', 'road', 'outcome', 'operation_id'])
      .where('audit_chain.link', '>', link)
      .where('audit_chain.link', '<=', end.link)
      .orderBy('audit_chain.link')
      .limit(PAGE)
      .execute();
    if (page.length === 0) break;
    for (const { link: number, hash: said, position, at, who, what, road, outcome, ...rest } of page) {
      if (number !== link + 1) fault('linkMissing', null, link + 1);
      if (at === null || who === null || what === null || road === null || outcome === null)
        fault('removed', position, number);
      else if (number === link + 1) {
        const line = { position, at, who, what, road, outcome, ...rest };
        if (linkHash(hash, line) !== said) fault('changed', position, number);
      }
      linked++;
      link = number;
      hash = said;
      atNoted({ link, hash });
    }
    await nextRound();
  }
  if (noted !== undefined && noted.link > end.link) fault('linkMissing', null, end.link + 1);

  const unlinked = query
    .selectFrom('audit')
    .leftJoin('audit_chain', 'audit_chain.position', 'audit.position')
    .leftJoin('audit_open', 'audit_open.position', 'audit.position')
    .where('audit_chain.link', 'is', null);
  const isOpen =
    engine === 'sqlite'
      ? sql<boolean>`audit.position > ${end.position}`
      : sql<boolean>`audit_open.position is not null`;
  const added = await unlinked
    .select('audit.position')
    .where(sql<boolean>`not (${isOpen})`)
    .orderBy('audit.position')
    .limit(TOLD)
    .execute();
  for (const { position } of added) fault('added', position, null);
  const { open } = await unlinked
    .select(({ fn }) => fn.countAll().as('open'))
    .where(isOpen)
    .executeTakeFirstOrThrow();
  const taken = anchor.moved_at === null ? null : { link: anchor.link, at: anchor.moved_at };
  return { linked, open: Number(open), taken, head: { link: end.link, hash: end.hash }, faults };
}
