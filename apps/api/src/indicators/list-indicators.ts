import { listIndicators } from '@korsetkish/contract';
import { namedDirections } from '../directions/named-directions.ts';
import { implement } from '../http/implement.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { findAllIndicators } from './find-indicators.ts';

export const listIndicatorsRoute = implement(
  listIndicators,
  async ({ query: { direction, layer } }, { db, revision }) => {
    await refuseUnknownCodes([namedDirections(db, 'query.direction', direction)]);
    const indicators = await findAllIndicators(db, revision, layer);
    return {
      indicators:
        direction === undefined
          ? indicators
          : indicators.filter((each) => direction.includes(each.direction)),
    };
  },
);
