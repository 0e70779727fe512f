const BYTE_ORDER_MARK = '\ufeff';

/** Characters before the first visible one, which a reader may skip or strip. */
const BEFORE = /^[\s\p{Cc}\p{Cf}\p{Quotation_Mark}`´]*/u;
/** What a spreadsheet treats as the start of a formula (OWASP: CSV injection), full-width signs included. */
const FORMULA = /^[=+\-−@]/;

/** Prefix that makes a spreadsheet read the cell as text. */
const MARK = "'";

/** One cell: quoted where needed, and never a formula. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = value.replaceAll('\u0000', '');
  const safe = looksLikeFormula(plain) ? MARK + plain : plain;
  return /[",\r\n\t;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Undoes the formula guard of `csvCell` on a parsed cell. */
export function unmarked(cell: string): string {
  return cell.startsWith(MARK) && looksLikeFormula(cell.slice(MARK.length)) ? cell.slice(MARK.length) : cell;
}

function looksLikeFormula(text: string): boolean {
  const [before = ''] = BEFORE.exec(text) ?? [];
  return /[\t\r]/.test(before) || FORMULA.test(text.charAt(before.length).normalize('NFKC'));
}

type Rows = readonly (readonly (string | number)[])[];

/** Rows as CSV (RFC 4180) in UTF-8 with a byte order mark, so that spreadsheets read accents rightly. */
export function toCsv(rows: Rows): string {
  return BYTE_ORDER_MARK + csvRows(rows);
}

/** Rows without the byte order mark, to append to others. */
export function csvRows(rows: Rows): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
