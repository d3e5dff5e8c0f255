import { getActionSummary } from '@korsetkish/contract';
import { listActionReasons } from '@korsetkish/figures';
import { implement } from '../http/implement.ts';
import { countActions } from './count-actions.ts';
import { findToday, nameToday } from './name-today.ts';
import { ACTION_SELECTED } from './select-action.ts';
import { toAction } from './to-action.ts';

export const getActionSummaryRoute = implement(
  getActionSummary,
  async (_, { db }) => {
    const rows = await db.action.findMany({ include: ACTION_SELECTED, orderBy: { position: 'asc' } });
    const areas = await db.refArea.findMany({ select: { code: true, parentCode: true } });
    const today = findToday();
    const actions = rows.map((row) => toAction(row, today));
    const counts = countActions(actions, new Map(areas.map((each) => [each.code, each.parentCode])));
    return { counts, reasons: listActionReasons(counts) };
  },
  { alsoMadeOf: nameToday },
);
