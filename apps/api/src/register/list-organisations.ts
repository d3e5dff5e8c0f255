import { listOrganisations } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findOrganisations } from './find-organisations.ts';

export const listOrganisationsRoute = implement(listOrganisations, async (_, { db }) => ({
  organisations: await findOrganisations(db),
}));
