import type { Prisma } from '@korsetkish/prisma';
import { localized } from '../../http/localized.ts';
import { ProblemError } from '../../http/problem.ts';
import { listShortNames } from '../list-short-names.ts';
import type { ImportedDocument, NamedLists } from './entry-catalogue.ts';
import { nameUnit } from './name-unit.ts';

type Reader = Prisma.TransactionClient;

/** What cells of a document's file may name. */
export async function findNamedLists(db: Reader, document: string): Promise<NamedLists> {
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const [parts, directions, groups, units, refAreas, organisations, indicators, actions] = await Promise.all([
    db.documentPart.findMany({ where: { documentCode: document }, ...inOrder }),
    db.direction.findMany(inOrder),
    db.indicatorGroup.findMany({ orderBy: [{ direction: { position: 'asc' } }, { position: 'asc' }] }),
    db.unitMeasure.findMany({ orderBy: { code: 'asc' } }),
    db.refArea.findMany({ include: { formerNames: true }, ...inOrder }),
    db.organisation.findMany(inOrder),
    db.indicator.findMany(inOrder),
    db.action.findMany(inOrder),
  ]);
  return {
    parts: parts.map((row) => ({ code: row.part, name: localized(row) })),
    directions: directions.map((row) => ({ code: row.code, name: localized(row) })),
    groups: groups.map((row) => ({ code: row.code, name: localized(row) })),
    units: units.map(nameUnit),
    refAreas: refAreas.map((row) => ({
      code: row.code,
      name: localized(row),
      otherNames: row.formerNames.map(localized),
    })),
    organisations: organisations.map((row) => ({ code: row.code, name: localized(row) })),
    indicators: indicators.map((row) => ({
      code: row.code,
      name: localized(row),
      otherNames: listShortNames(row),
    })),
    actions: actions.map((row) => ({ code: row.code, name: { kk: row.textKk, ru: row.textRu } })),
  };
}

/**
 * A document that files are of. Its direction is told by what counts its actions and indicators, by its target
 * indicators and by the actions that it has, if these are all of one.
 * @throws ProblemError (404) when there is none
 */
export async function findImportedDocument(db: Reader, code: string): Promise<ImportedDocument> {
  const row = await db.document.findUnique({
    where: { code },
    include: {
      indicatorsCounter: true,
      actionsCounter: true,
      indicators: { include: { indicator: true } },
      actions: true,
    },
  });
  if (row === null) throw new ProblemError('not-found');
  const indicators = [
    row.indicatorsCounter,
    row.actionsCounter,
    ...row.indicators.map(({ indicator }) => indicator),
  ];
  const [direction, ...others] = new Set(
    [...indicators, ...row.actions].flatMap((each) => each?.directionCode ?? []),
  );
  return {
    document: row.code,
    kind: row.kind,
    refArea: row.refAreaCode,
    direction: direction === undefined || others.length > 0 ? null : direction,
  };
}
