import type { REPORT_OPTIONS, RefArea, TimeWindow } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import type * as z from 'zod';
import { namedDirections } from '../directions/named-directions.ts';
import { refuseField } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { readWindow } from '../observations/read-window.ts';

/** The options of a report, parsed by the contract. */
export type ReportOptions = Pick<
  z.output<z.ZodObject<typeof REPORT_OPTIONS>>,
  'startPeriod' | 'endPeriod' | 'direction'
>;

/**
 * The window that a report is about: each end as it is told, else as the area's default window has it.
 * @throws ProblemError (422) for unknown directions, for a window that ends before it starts, and for an end that neither
 *   is told nor can be supposed
 */
export async function readReportOptions(
  options: ReportOptions,
  { defaultWindow }: Pick<RefArea, 'defaultWindow'>,
  db: Database,
): Promise<{ window: TimeWindow; directions: string[] | undefined }> {
  const pick = (end: 'startPeriod' | 'endPeriod') =>
    options[end] ?? defaultWindow?.[end] ?? refuseField(`query.${end}`, (messages) => messages.expects[end]);
  const window = { startPeriod: pick('startPeriod'), endPeriod: pick('endPeriod') };
  readWindow(window);
  await refuseUnknownCodes([namedDirections(db, 'query.direction', options.direction)]);
  return { window, directions: options.direction };
}
