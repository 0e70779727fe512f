import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, toCsv } from '../../src/learning/team-csv.ts';

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
  it.each(['=1+1', '+49 170', '-2', '@SUM(A1)', '\tx', '\rx', '  =cmd', '=HYPERLINK("http://x")'])(
    'that begins like a formula is text: %j',
    (text) => {
      expect(cellsOf(csvCell(text))[0]).toBe(`'${text}`);
    },
  );

  it('of any text reads back as it was, apart from the mark of a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }), (row) => {
        const texts = row.map((text) => text.replaceAll('\u0000', ''));
        const read = cellsOf(toCsv([texts]));
        expect(read.map((text) => text.replace(/^'/, ''))).toEqual(
          texts.map((text) => text.replace(/^'/, '')),
        );
        for (const cell of read) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});

it('a file begins with the byte order mark and ends each row as spreadsheets do', () => {
  expect(toCsv([['Zoë', 5]])).toBe('\ufeffZoë,5\r\n');
});
