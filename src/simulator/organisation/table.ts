/**
 * A text table → one record a row: `|` separates the cells of `columns`, blank lines are skipped.
 * An empty cell is ''. Throws on a row with another number of cells than columns.
 */
export function parseTable<const Column extends string>(
  columns: readonly Column[],
  text: string,
): readonly Readonly<Record<Column, string>>[] {
  const rows = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return rows.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    if (cells.length !== columns.length) throw new Error(`${columns.length} cells expected: ${row}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<Column, string>;
  });
}
