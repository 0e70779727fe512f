/** What a spreadsheet would take for the beginning of a formula (OWASP: CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
const BYTE_ORDER_MARK = '\ufeff';

/** One cell: quoted where it must be, and never a formula. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = value.replaceAll('\u0000', '');
  const safe = FORMULA.test(plain.trimStart()) || FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",\r\n;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
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
