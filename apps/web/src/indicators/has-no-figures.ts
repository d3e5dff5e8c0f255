import type { Indicator } from '@korsetkish/contract';

/** Whether nothing is published of an indicator, for any area and period: it is declared, and awaited. */
export const hasNoFigures = ({ refAreas }: Indicator): boolean => refAreas.length === 0;
