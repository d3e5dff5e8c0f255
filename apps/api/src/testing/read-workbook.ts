import { buffer } from 'node:stream/consumers';
import { readXlsx, type Workbook } from 'hucre/xlsx';

/** A workbook as another program's reader understands it: values by their types, styles, frozen rows, filters. */
export async function readWorkbook(chunks: AsyncIterable<string | Uint8Array>): Promise<Workbook> {
  return readXlsx(await buffer(chunks), { readStyles: true });
}
