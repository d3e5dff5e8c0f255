import { readXlsx, type Workbook } from 'hucre/xlsx';

/** A workbook as another program's reader understands it: values by their types, styles, frozen rows, filters. */
export async function readWorkbook(chunks: AsyncIterable<string | Uint8Array>): Promise<Workbook> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return readXlsx(Buffer.concat(parts), { readStyles: true });
}
