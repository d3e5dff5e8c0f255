import { CsvError, parse } from 'csv-parse/sync';

/** Signs that part the cells of a text file; of two that part it alike, the earlier is taken. */
const DELIMITERS = [';', '\t', ',', '|'] as const;

/** Finds the sign that parts most records of a sample into the same number of cells, more than one. */
export function inferDelimiter(sample: string): string {
  const judged = DELIMITERS.map((delimiter) => ({ delimiter, ...judge(sample, delimiter) }));
  const best = judged.reduce((one, other) =>
    other.records > one.records || (other.records === one.records && other.cells > one.cells) ? other : one,
  );
  return best.delimiter;
}

/** How many records have the commonest number of cells, and that number; none where nothing is parted. */
function judge(sample: string, delimiter: string): { records: number; cells: number } {
  const counts = new Map<number, number>();
  const count = (record: readonly string[]) =>
    counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  try {
    parse(sample, {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      onRecord: (record: string[]) => void count(record),
    });
  } catch (error) {
    // Quotes that do not close: parted by another sign, or cut by the sample's end. What came before counts.
    if (!(error instanceof CsvError)) throw error;
  }
  const parted = [...counts].filter(([cells]) => cells > 1);
  return parted.reduce((best, [cells, count]) => (count > best.records ? { records: count, cells } : best), {
    records: 0,
    cells: 0,
  });
}
