import { listAnnotations } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedIndicators } from '../indicators/named-indicators.ts';
import { readWindow } from '../observations/read-window.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { findAnnotations } from './find-annotations.ts';

export const listAnnotationsRoute = implement(listAnnotations, async ({ query }, { db }) => {
  const { indicator, refArea, ...window } = query;
  const days = readWindow(window);
  await refuseUnknownCodes([
    namedIndicators(db, 'query.indicator', indicator),
    namedRefAreas(db, 'query.refArea', refArea),
  ]);
  return { annotations: await findAnnotations(db, { indicators: indicator, refAreas: refArea, ...days }) };
});
