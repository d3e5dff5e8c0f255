import { EVERY, type Relation, type RelationTerm } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';
import { localized, localizedOrNull } from '../http/localized.ts';
import { readBreakdown } from '../observations/read-breakdown.ts';

const INCLUDED = { terms: { orderBy: { position: 'asc' } } } satisfies Prisma.RelationInclude;

type RelationRow = Prisma.RelationGetPayload<{ include: typeof INCLUDED }>;

function toTerm(row: RelationRow['terms'][number]): RelationTerm {
  return {
    role: row.role,
    group: row.group,
    sign: row.sign === -1 ? -1 : 1,
    indicator: row.indicatorCode ?? EVERY,
    breakdown: row.breakdown === null ? null : readBreakdown(row.breakdown),
    everyCode: row.everyCode,
    everyArea: row.everyArea,
    scenario: row.scenario,
    refArea: row.refAreaCode,
    timePeriod: row.timePeriod,
    roundedTo: row.roundedTo?.toNumber() ?? null,
  };
}

function toScope({ measures, dimensionKind, except }: RelationRow): Relation['scope'] {
  return measures.length === 0 ? null : { measures, dimensionKind, except };
}

/** All declared relations, in order of display. */
export async function findRelations(db: Pick<Database, 'relation'>): Promise<Relation[]> {
  const rows = await db.relation.findMany({ orderBy: { position: 'asc' }, include: INCLUDED });
  return rows.map((row) => ({
    relation: row.code,
    kind: row.kind,
    name: localized(row),
    scope: toScope(row),
    factor: row.factor.toNumber(),
    constant: row.constant?.toNumber() ?? null,
    wholeNumerator: row.wholeNumerator,
    basePrinted: row.basePrinted,
    terms: row.terms.map(toTerm),
    note: localizedOrNull(row.noteKk, row.noteRu),
    notePeriods: row.notePeriods,
  }));
}
