import { stringify } from 'csv-stringify/sync';

/** Half of the line's end is a line break to many readers, but not to the library. */
const LINE_BREAK = /[\r\n]/;

/** Records as lines of RFC 4180: commas, quotes where needed, CRLF; '' for none. */
export function formatRecords(records: string[][]): string {
  return stringify(records, { record_delimiter: 'windows', quoted_match: LINE_BREAK });
}
