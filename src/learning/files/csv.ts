const BYTE_ORDER_MARK = '\ufeff';

/** What a reader may not see, or may take off, before the first character that counts. */
const BEFORE = /^[\s\p{Cc}\p{Cf}\p{Quotation_Mark}`´]*/u;
/** What a spreadsheet takes for the beginning of a formula (OWASP: CSV injection); a full-width sign is the plain one to it. */
const FORMULA = /^[=+\-−@]/;

/** Marks a text that begins like a formula as text. */
const MARK = "'";

/** One cell: quoted where it must be, and never a formula. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = value.replaceAll('\u0000', '');
  const safe = looksLikeFormula(plain) ? MARK + plain : plain;
  return /[",\r\n\t;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that `csvCell` wrote, as a reader of CSV gives it back, without the mark. */
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

/** Rows that follow others. */
export function csvRows(rows: Rows): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
