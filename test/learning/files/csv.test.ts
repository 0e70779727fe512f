import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, toCsv, unmarked } from '../../../src/learning/files/csv.ts';

/** A reader of RFC 4180, as a spreadsheet is one. */
function cellsOf(csv: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  const line = csv.replace(/^\ufeff/, '').replace(/\r\n$/, '');
  for (let i = 0; i < line.length; i++) {
    const mark = line[i] ?? '';
    if (quoted && mark === '"' && line[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (mark === '"') quoted = !quoted;
    else if (mark === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += mark;
  }
  return [...cells, cell];
}

describe('a cell', () => {
  const signs = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', '−', '﹦', '⁺', '=\u0338'];
  const before = [
    '',
    ' ',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u202e',
    '\u0001',
    '"',
    "'",
    '“',
    '`',
  ];

  it.each(signs)(
    'that begins with %j is text, whatever nobody sees or takes off stands before it',
    (sign) => {
      for (const one of before)
        for (const other of before) {
          const text = `${one}${other}${sign}cmd|' /C calc'!A0`;
          expect(cellsOf(csvCell(text))[0]).toBe(`'${text}`);
        }
    },
  );

  it.each(['1+1', 'a=b', 'Zoë', 'x-y', '5', '"quoted"', '日本', '', ' '])(
    'that does not is left as it is: %j',
    (text) => {
      expect(cellsOf(csvCell(text))[0]).toBe(text);
    },
  );

  it('of any text reads back as it was, once the mark of a formula is off', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(...signs, ...before, ',', ';', '\n'),
    );
    const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('').replaceAll('\u0000', ''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const read = cellsOf(toCsv([texts]));
        expect(read.map(unmarked)).toEqual(texts);
        for (const cell of read) expect(cell.normalize('NFKC')).not.toMatch(/^[\s\p{Cf}"]*[=+\-@]/u);
      }),
    );
  });
});

it('a file begins with the byte order mark and ends each row as spreadsheets do', () => {
  expect(toCsv([['Zoë', 5]])).toBe('\ufeffZoë,5\r\n');
});
