import type { AuditEntry } from '@korsetkish/contract';

/** How something stood, as the log wrote it down. */
export type Written = AuditEntry['before'];

/** Said by the entry itself (who, when, of what), or counted by the server for itself. */
const SAID_ALREADY: ReadonlySet<string> = new Set([
  'submission',
  'version',
  'createdAt',
  'createdBy',
  'submittedAt',
  'updatedAt',
  'updatedBy',
]);

export const isRecord = (written: Written | undefined): written is { [property: string]: Written } =>
  typeof written === 'object' && written !== null && !Array.isArray(written);

/**
 * Properties that one side of a change says otherwise than the other; of something new or removed those that say
 * something at all.
 */
export function listWritten(side: Written, other: Written): [property: string, written: Written][] {
  if (!isRecord(side)) return [];
  return Object.entries(side).filter(([property, written]) => {
    if (SAID_ALREADY.has(property)) return false;
    if (!isRecord(other)) return written !== null;
    return JSON.stringify(other[property] ?? null) !== JSON.stringify(written);
  });
}

/** A figure of a report, or a line for one, as it was written down. */
export type WrittenFigure = {
  indicator: string;
  refArea: string;
  timePeriod: string;
  breakdown: readonly [dimension: string, code: string][];
  obsValue: number | null;
  decimals: number;
  unitMult: number;
  /** Null: it was a line that no figure stood in. */
  obsStatus: string | null;
  qualifier: string | null;
};

/** Figures among what was written down; anything else is passed over. */
export function listFigures(side: Written): WrittenFigure[] {
  return Array.isArray(side) ? side.flatMap((written) => readFigure(written) ?? []) : [];
}

function readFigure(written: Written): WrittenFigure | null {
  if (!isRecord(written)) return null;
  const { indicator, refArea, timePeriod, breakdown, obsValue, decimals, unitMult, obsStatus, qualifier } =
    written;
  if (typeof indicator !== 'string' || typeof refArea !== 'string' || typeof timePeriod !== 'string') {
    return null;
  }
  return {
    indicator,
    refArea,
    timePeriod,
    breakdown: isRecord(breakdown)
      ? Object.entries(breakdown).map(([dimension, code]) => [dimension, String(code)])
      : [],
    obsValue: typeof obsValue === 'number' ? obsValue : null,
    decimals: typeof decimals === 'number' ? decimals : 0,
    unitMult: typeof unitMult === 'number' ? unitMult : 0,
    obsStatus: typeof obsStatus === 'string' ? obsStatus : null,
    qualifier: typeof qualifier === 'string' ? qualifier : null,
  };
}
