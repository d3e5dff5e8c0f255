import { ImportMapping } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk } from '../http/implement-desk.ts';

/** Keeps how files with such headings are read from now on, whoever uploads them: so it stands in the log who said so. */
export async function keepMapping(
  db: Database,
  actor: Desk['actor'],
  fingerprint: string,
  mapping: ImportMapping,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const before = await tx.fileMapping.findUnique({ where: { fingerprint } });
    const saved = { mapping, savedBy: actor.account.id, savedAt: new Date() };
    await tx.fileMapping.upsert({
      where: { fingerprint },
      create: { fingerprint, ...saved },
      update: saved,
    });
    await recordAudit(tx, {
      ...actor,
      action: 'FILE_MAPPING_KEPT',
      subject: 'file-mapping',
      subjectId: fingerprint,
      before: before && ImportMapping.parse(before.mapping),
      after: mapping,
    });
  });
}
