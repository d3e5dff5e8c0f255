import { parseBreakdown, type Relation, type RelationTerm } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';
import { localized } from '../http/localized.ts';

const INCLUDED = { terms: { orderBy: { position: 'asc' } } } satisfies Prisma.RelationInclude;

type RelationRow = Prisma.RelationGetPayload<{ include: typeof INCLUDED }>;

function toTerm(row: RelationRow['terms'][number]): RelationTerm {
  return {
    role: row.role,
    group: row.group,
    sign: row.sign === -1 ? -1 : 1,
    indicator: row.indicatorCode,
    breakdown: parseBreakdown(row.breakdown) ?? {},
    everyCode: row.everyCode,
    scenario: row.scenario,
    refArea: row.refAreaCode,
    timePeriod: row.timePeriod,
    roundedTo: row.roundedTo?.toNumber() ?? null,
  };
}

/** All declared relations, in order of display. */
export async function findRelations(db: Database): Promise<Relation[]> {
  const rows = await db.relation.findMany({ orderBy: { position: 'asc' }, include: INCLUDED });
  return rows.map((row) => ({
    relation: row.code,
    kind: row.kind,
    name: localized(row),
    factor: row.factor.toNumber(),
    constant: row.constant?.toNumber() ?? null,
    wholeNumerator: row.wholeNumerator,
    basePrinted: row.basePrinted,
    terms: row.terms.map(toTerm),
    note: row.noteKk === null || row.noteRu === null ? null : { kk: row.noteKk, ru: row.noteRu },
  }));
}
