import { listDirections } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findDirections } from './find-directions.ts';

export const listDirectionsRoute = implement(listDirections, async (_asked, { db }) => ({
  directions: await findDirections(db),
}));
