import type { Indicator } from '@korsetkish/contract';
import { FLAGSHIP_INDICATORS } from './flagship/flagship-indicators.ts';

/** The indicators whose figures the panels of some indicators need: their own, and those of flagship panels they lead. */
export function listFigureIndicators(indicators: readonly Indicator[]): string[] {
  const own = new Set(indicators.map(({ indicator }) => indicator));
  const ledByThem = Object.values(FLAGSHIP_INDICATORS).filter(([lead]) => own.has(lead));
  return [...new Set([...own, ...ledByThem.flat()])];
}
