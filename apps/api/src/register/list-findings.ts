import { listFindings } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findFindings } from './find-findings.ts';

export const listFindingsRoute = implement(listFindings, async (_, { db }) => ({
  findings: await findFindings(db),
}));
