import { EVERY, previewRelation, type Relation, type RelationEntry } from '@korsetkish/contract';
import { CHECK_RESULTS } from '@korsetkish/figures';
import { findCatalogueRows, findNewProblems } from '@korsetkish/prisma';
import { workOutRelations } from '../../checks/find-checks.ts';
import { findRevision } from '../../http/find-revision.ts';
import { implementDesk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { readBreakdown } from '../../observations/read-breakdown.ts';
import { replaceRows } from '../entries.ts';
import { refuseProblems } from '../say-problems.ts';
import { relationThing } from '../things/relation.ts';

/** Enough to see what the relation does; all of them stand on the page of checks once it is saved. */
const MOST_CHECKS = 10;

export const previewRelationRoute = implementDesk(previewRelation, async ({ body }, { db }) => {
  const rows = await db.$transaction(findCatalogueRows, { isolationLevel: 'RepeatableRead' });
  const drafts = relationThing.toRows(body);
  refuseProblems(findNewProblems(rows, replaceRows(relationThing, rows, body.relation, drafts)), drafts);
  const revision = await findRevision(db, 'published');
  if (revision === null) throw new ProblemError('not-ready');
  const relations = [toRelation(body)];
  const { placed } = await workOutRelations(db, revision, { layer: 'published', revision, relations });
  const countOf = (result: string) => placed.filter(({ check }) => check.result === result).length;
  return {
    counts: CHECK_RESULTS.map((result) => ({ result, count: countOf(result) })).filter(
      ({ count }) => count > 0,
    ),
    checks: placed.slice(0, MOST_CHECKS).map(({ check }) => check),
  };
});

/** A relation as it is worked out. */
function toRelation({
  measures,
  dimensionKind,
  except,
  terms,
  notePeriods,
  thing: _,
  ...same
}: RelationEntry): Relation {
  return {
    ...same,
    notePeriods: notePeriods?.split(';') ?? [],
    scope: measures.length === 0 ? null : { measures, dimensionKind, except },
    terms: terms.map((term) => ({
      ...term,
      breakdown: term.breakdown === EVERY ? null : readBreakdown(term.breakdown),
      scenario: term.scenario === EVERY ? null : term.scenario,
    })),
  };
}
