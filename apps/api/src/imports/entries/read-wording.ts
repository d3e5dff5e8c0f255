import { type Reading, read, refuse } from '@korsetkish/figures';
import { textOf } from '../mapping/read-file-cell.ts';
import type { FileCell } from '../reading/file-row.ts';
import type { Unreadable } from './read-codes-cell.ts';

/** Most characters of a wording. */
const LONGEST_TEXT = 2_000;

/** A wording, in one line as it is kept. */
export function readWording(cell: FileCell): Reading<string, Unreadable> {
  const text = textOf(cell).normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (text === '') return refuse({ reason: 'EMPTY', candidates: [] });
  return text.length > LONGEST_TEXT ? refuse({ reason: 'TOO_LONG', candidates: [] }) : read(text);
}
