import type { Language, ObservationFormat } from '@korsetkish/contract';
import { callAddress } from '../api/call.ts';
import type { DownloadFilters } from './download-scopes.ts';

/** Forms that figures are given in as a file, the most used first. */
export const FILE_FORMATS = ['xlsx', 'csv', 'sdmx-csv'] as const satisfies readonly ObservationFormat[];
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Where the file is: the address carries layer, filters and language, and gives the same file to whoever has it. */
export function fileAddress(filters: DownloadFilters, format: FileFormat, lang: Language): string {
  return callAddress('get-observations', { params: {}, query: { ...filters, format, lang } });
}
