/** How often it is looked at, in milliseconds. */
const LOOK_EVERY_MS = 500;

/** What something took, and the memory that it held at most beyond what was held before. */
export type Took = { seconds: number; peakMegabytes: number };

/** Memory that the program holds: its objects and the buffers beside them, without what only waits to be collected. */
export const heldBytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Looks at the memory while something is done; collecting what waits for it counts into the time. */
export async function lookAtMemory(work: () => Promise<unknown>): Promise<Took> {
  const before = heldBytes();
  let peak = before;
  const look = setInterval(() => {
    peak = Math.max(peak, heldBytes());
  }, LOOK_EVERY_MS);
  const started = performance.now();
  await work();
  clearInterval(look);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: (peak - before) / 1e6 };
}
