import type { Breakdown } from '@korsetkish/contract';

/** Whether a figure is broken down by these codes, whatever else it is broken down by; by none, every figure is. */
export const hasCodes = (breakdown: Breakdown, codes: Breakdown): boolean =>
  Object.entries(codes).every(([dimension, code]) => breakdown[dimension] === code);
