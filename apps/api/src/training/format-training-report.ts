import type { LeftOut, TrainingReport } from '@korsetkish/prisma';
import type { TrainingMessages } from './training-messages.ts';

/** What was done, and what is left out and why, one indicator a line. */
export function formatTrainingReport(
  { revision, written, seed }: TrainingReport,
  leftOut: readonly LeftOut[],
  messages: TrainingMessages,
): string {
  const lines = leftOut.map(({ indicator, breakdowns, reason }) => {
    const named = breakdowns.filter((breakdown) => breakdown !== '').join(', ');
    return `- ${indicator}${named === '' ? '' : ` (${named})`}: ${messages.reasons[reason]}`;
  });
  return [
    revision === null ? messages.unchanged(seed) : messages.written(written, seed),
    ...(lines.length === 0 ? [] : [messages.leftOut, ...lines]),
  ].join('\n');
}
