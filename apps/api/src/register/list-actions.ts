import { type KatoCode, listActions } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';
import { namedDirections } from '../directions/named-directions.ts';
import { implement } from '../http/implement.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { findAreasWithin } from '../ref-areas/find-areas-within.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { findToday, nameToday } from './name-today.ts';
import { namedDocuments, namedOrganisations } from './named-register.ts';
import { ACTION_SELECTED } from './select-action.ts';
import { toAction } from './to-action.ts';

export const listActionsRoute = implement(
  listActions,
  async ({ query }, { db }) => {
    const { refArea, document, body, addressee, direction, status, dueBefore } = query;
    await refuseUnknownCodes([
      namedRefAreas(db, 'query.refArea', refArea),
      namedDocuments(db, 'query.document', document),
      namedOrganisations(db, 'query.body', body),
      namedOrganisations(db, 'query.addressee', addressee),
      namedDirections(db, 'query.direction', direction),
    ]);
    const where: Prisma.ActionWhereInput = {
      ...(refArea && { refAreas: { some: { refAreaCode: { in: await findAllWithin(db, refArea) } } } }),
      ...(document && { documentCode: { in: document } }),
      ...(body && { document: { bodyCode: { in: body } } }),
      ...(addressee && { addressees: { some: { organisationCode: { in: addressee } } } }),
      ...(direction && { directionCode: { in: direction } }),
      ...(dueBefore !== undefined && { due: { lt: new Date(dueBefore) } }),
    };
    const rows = await db.action.findMany({
      where,
      include: ACTION_SELECTED,
      orderBy: { position: 'asc' },
    });
    const today = findToday();
    const actions = rows.map((row) => toAction(row, today));
    return { actions: status ? actions.filter((action) => status.includes(action.status)) : actions };
  },
  { alsoMadeOf: nameToday },
);

async function findAllWithin(db: Database, refAreas: readonly KatoCode[]): Promise<KatoCode[]> {
  const within = await Promise.all(refAreas.map((refArea) => findAreasWithin(db, refArea)));
  return [...new Set(within.flat())];
}
