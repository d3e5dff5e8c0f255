import { changeAreas } from '@korsetkish/contract';
import type { CatalogueRows } from '@korsetkish/prisma';
import { implementDesk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { editCatalogue } from '../edit-catalogue.ts';
import { findEntry, replaceRows } from '../entries.ts';
import { areaThing } from '../things/area.ts';
import type { Draft } from '../things/thing.ts';
import { applyAreaChange } from './area-change.ts';

export const changeAreasRoute = implementDesk(changeAreas, async ({ body }, desk) => {
  const refAreas: string[] = [];
  await editCatalogue(desk, (rows) => {
    const areas = applyAreaChange(body, (code) => {
      const entry = findEntry(areaThing, rows, code)?.entry;
      return entry?.thing === 'AREA' ? entry : null;
    });
    let after = rows;
    const drafts: Draft[] = [];
    for (const area of areas) {
      const standing = findEntry(areaThing, rows, area.refArea);
      if (standing !== null && standing.version !== body.basedOn[area.refArea]) {
        throw new ProblemError('stale-version');
      }
      const written = areaThing.toRows(area);
      drafts.push(...written);
      after = replaceRows(areaThing, after, area.refArea, written);
      if (standing === null) after = placeBeside(after, area.refArea, area.predecessors);
      refAreas.push(area.refArea);
    }
    return { rows: after, drafts, touched: refAreas.map((code) => ({ thing: 'AREA', code })) };
  });
  return { refAreas };
});

/** A new area is listed behind those that it comes from, not at the end of the country. */
function placeBeside(rows: CatalogueRows, refArea: string, predecessors: readonly string[]): CatalogueRows {
  const added = rows.areas.filter(({ kato }) => kato === refArea);
  const others = rows.areas.filter(({ kato }) => kato !== refArea);
  const place = others.findLastIndex(({ kato }) => predecessors.includes(kato));
  return { ...rows, areas: others.toSpliced(place + 1, 0, ...added) };
}
