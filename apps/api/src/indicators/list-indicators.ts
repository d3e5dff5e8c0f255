import { listIndicators } from '@korsetkish/contract';
import { namedDirections } from '../directions/named-directions.ts';
import { implement } from '../http/implement.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { findIndicators } from './find-indicators.ts';

export const listIndicatorsRoute = implement(
  listIndicators,
  async ({ query: { direction, layer } }, { db }) => {
    await refuseUnknownCodes([namedDirections(db, 'query.direction', direction)]);
    return {
      indicators: await findIndicators(
        db,
        direction === undefined ? {} : { directionCode: { in: direction } },
        layer,
      ),
    };
  },
);
