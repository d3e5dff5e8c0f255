import type { Source } from '@korsetkish/contract';
import { buildCatalogue, type Catalogue } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { findCodelists } from '../codelists/find-codelists.ts';
import { findUnitMeasures } from '../codelists/find-unit-measures.ts';
import { findDirections } from '../directions/find-directions.ts';
import type { NewestRevision } from '../http/find-revision.ts';
import { findAllIndicators } from '../indicators/find-indicators.ts';
import { findRefAreas } from '../ref-areas/find-ref-areas.ts';
import { findSources } from '../sources/find-sources.ts';
import { NO_SOURCE_YET } from '../submissions/review/find-figures-on-their-way.ts';

/** What stands for a source until a draft has one. */
const UNNAMED_SOURCE: Source = {
  source: NO_SOURCE_YET,
  title: { kk: 'Дереккөз әлі көрсетілмеген', ru: 'Источник ещё не указан' },
  issuer: { kk: 'есеп жобасы', ru: 'проект отчёта' },
  dated: null,
  licence: '',
  coverage: null,
};

/** Everything that a report names figures by. */
export async function findReportCatalogue(db: Database, revision: NewestRevision): Promise<Catalogue> {
  const layer = 'published';
  const [refAreas, indicators, codelists, unitMeasures, directions, sources] = await Promise.all([
    findRefAreas(db, revision, layer),
    findAllIndicators(db, revision, layer),
    findCodelists(db),
    findUnitMeasures(db),
    findDirections(db),
    findSources(db, layer),
  ]);
  return buildCatalogue({
    refAreas,
    indicators,
    codelists,
    unitMeasures,
    directions,
    sources: [...sources, UNNAMED_SOURCE],
  });
}
