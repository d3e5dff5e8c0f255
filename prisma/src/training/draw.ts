import { createHash } from 'node:crypto';

/** A number from 0 up to, but not, 1. */
export type Draw = (...names: readonly (string | number)[]) => number;

const BYTES = 6;

/**
 * The chance of one seed. What is drawn depends on the seed and on what it is drawn for, and on nothing drawn before: a
 * further indicator in the catalogue moves no figure of the others.
 */
export function drawWith(seed: number): Draw {
  return (...names) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([seed, ...names]))
      .digest();
    return hash.readUIntBE(0, BYTES) / 2 ** (8 * BYTES);
  };
}
