import { createReportNarrative } from '@korsetkish/contract';
import { namedDirections } from '../../directions/named-directions.ts';
import { implementDesk } from '../../http/implement-desk.ts';
import { refuseUnknownCodes } from '../../http/refuse-unknown-codes.ts';
import { readWindow } from '../../observations/read-window.ts';
import { namedRefAreas } from '../../ref-areas/named-ref-areas.ts';
import { refuseOutsideGrants } from '../../submissions/refuse-outside-grants.ts';
import { writeNarrative } from './write-narrative.ts';

export const createReportNarrativeRoute = implementDesk(createReportNarrative, async ({ body }, desk) => {
  const { direction, refArea, text, ...window } = body;
  await refuseUnknownCodes([
    namedRefAreas(desk.db, 'body.refArea', [refArea]),
    namedDirections(desk.db, 'body.direction', [direction]),
  ]);
  readWindow(window, 'body');
  const subject = { direction, refArea, window };
  await refuseOutsideGrants(desk.db, desk.session, ['EDITOR'], subject);
  const narrative = await desk.db.$transaction((tx) => writeNarrative(tx, desk, subject, null, text));
  if (narrative === null) throw new RangeError('a text was written, and reads as withdrawn');
  return { narrative };
});
