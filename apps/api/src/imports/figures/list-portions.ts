import type { Prisma } from '@korsetkish/prisma';

/** Figures that one statement is about: few enough to tell how far it is, many enough to lose no time by it. */
const AT_ONCE = 5_000;

/**
 * The figures of a file by their positions, a portion at a time: those after `after`, up to and with `upTo`.
 * @param onDone is told, after each portion, how many figures are done and of how many
 */
export async function* listPortions(
  tx: Prisma.TransactionClient,
  importId: string,
  onDone: (done: number, total: number) => void,
): AsyncGenerator<{ after: number; upTo: number }> {
  const { _max } = await tx.fileImportFigure.aggregate({ where: { importId }, _max: { position: true } });
  const total = _max.position ?? 0;
  for (let after = 0; after < total; after += AT_ONCE) {
    onDone(after, total);
    yield { after, upTo: Math.min(after + AT_ONCE, total) };
  }
  onDone(total, total);
}
