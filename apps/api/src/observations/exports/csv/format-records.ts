import { stringify } from 'csv-stringify/sync';

/** Records as lines of RFC 4180: commas, quotes where needed, CRLF; '' for none. */
export function formatRecords(records: string[][]): string {
  return stringify(records, { record_delimiter: 'windows' });
}
