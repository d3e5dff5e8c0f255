import type { ActionReason, KatoCode } from '@korsetkish/contract';
import type { AttentionItem } from './build-attention.ts';

/** What the leadership should look at in the register of an area, each with the way to exactly those actions. */
export const buildActionItems = (reasons: readonly ActionReason[], refArea: KatoCode): AttentionItem[] =>
  reasons
    .filter((each) => each.refArea === refArea)
    .map(({ kind, reason, text }) => ({
      id: kind + reason,
      kind: 'ACTIONS',
      at: {
        actions: { refArea, kind, ...(reason === 'NO_DUE_DAY' ? { due: 'NOT_SET' } : { status: reason }) },
      },
      doubts: [],
      text,
      cause: null,
    }));
