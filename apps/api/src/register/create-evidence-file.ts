import { createHash } from 'node:crypto';
import { createEvidenceFile } from '@korsetkish/contract';
import { recordAudit } from '../audit/record-audit.ts';
import { implementUpload } from '../http/implement-desk.ts';
import { readMediaType, receiveEvidence } from './receive-evidence.ts';

export const createEvidenceFileRoute = implementUpload(
  createEvidenceFile,
  async ({ query: { fileName } }, { db, session, actor, request }) => {
    const mediaType = readMediaType(fileName);
    const content = await receiveEvidence(request);
    const file = {
      sha256: createHash('sha256').update(content).digest('hex'),
      name: fileName,
      bytes: content.length,
    };
    await db.$transaction(async (tx) => {
      const { count } = await tx.evidenceFile.createMany({
        data: [
          {
            ...{ sha256: file.sha256, bytes: file.bytes, mediaType, content },
            ...{ accountId: session.account.account, sentAt: new Date() },
          },
        ],
        skipDuplicates: true,
      });
      if (count === 0) return;
      await recordAudit(tx, {
        ...actor,
        ...{ action: 'EVIDENCE_FILE_KEPT', subject: 'evidence_file', subjectId: file.sha256 },
        ...{ before: null, after: file },
      });
    });
    return { file };
  },
);
