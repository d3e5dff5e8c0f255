import { createHash } from 'node:crypto';
import { type Report, type ReportEdition, ReportLanguage } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { recordAudit } from '../../audit/record-audit.ts';
import { findRevision, type NewestRevision } from '../../http/find-revision.ts';
import type { Desk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { todayIn } from '../../reporting/today.ts';
import { findReportCatalogue } from '../find-report-catalogue.ts';
import { findReportTemplates } from '../find-report-templates.ts';
import { writeDocument } from '../report-file.ts';
import { findVintages } from './find-vintages.ts';
import { EDITION_SELECTED, toReportEdition } from './to-report-edition.ts';

/** Its documents are written while others wait for the next number of the area (milliseconds). */
const FREEZING = { timeout: 60_000, maxWait: 10_000 } as const;

/**
 * Keeps a report of published figures as the next edition of its area and year, with its documents and a line of the
 * audit log. Everything that a report is made of makes a revision when it changes; so where its revision is still the
 * newest at the end, what was read for it in several steps belongs together.
 * @param revision that the report is of
 * @throws ProblemError (409) when something was published meanwhile
 */
export async function freezeReport(
  { db, session, actor }: Desk,
  revision: NewestRevision,
  report: Report,
): Promise<ReportEdition> {
  const { account } = session;
  const catalogue = await findReportCatalogue(db, revision);
  const publishedIn = await findVintages(db, revision, report, catalogue);
  const said = report.sections.map(({ direction }) => direction);
  const templates = (await findReportTemplates(db)).filter(({ direction }) => said.includes(direction));
  return db.$transaction(async (tx) => {
    const named = await drawNumber(tx, report.refArea);
    const files = await writeFiles(report, named);
    const newest = await findRevision(tx, 'published');
    if (newest?.state !== revision.state) throw new ProblemError('stale-version');
    const row = await tx.reportEdition.create({
      data: {
        ...{ refAreaCode: report.refArea, ...report.window, ...named },
        directions: catalogue.directions
          .map(({ direction }) => direction)
          .filter((direction) => said.includes(direction) || report.empty.includes(direction)),
        ...{ revisionId: revision.id, content: report, publishedIn, templates },
        ...{ accountId: account.account, frozenBy: account.name },
        files: { create: files },
      },
      select: EDITION_SELECTED,
    });
    const edition = toReportEdition(row);
    await recordAudit(tx, {
      ...actor,
      action: 'REPORT_EDITION_CREATED',
      subject: 'report_edition',
      subjectId: String(edition.edition),
      after: edition,
    });
    return edition;
  }, FREEZING);
}

/** What an edition is known by, and when it was frozen. */
type Named = Pick<ReportEdition, 'year' | 'number'> & { frozenAt: Date };

/** The next number of an area and year. Whoever freezes another report of the area waits here until this one is kept. */
async function drawNumber(tx: Prisma.TransactionClient, refAreaCode: string): Promise<Named> {
  await tx.$queryRaw`SELECT code FROM ref_area WHERE code = ${refAreaCode} FOR NO KEY UPDATE`;
  // The turn has come only now: editions are dated in the order of their numbers.
  const frozenAt = new Date();
  const year = Number(todayIn('Asia/Almaty', frozenAt).slice(0, 4));
  const last = await tx.reportEdition.aggregate({ where: { refAreaCode, year }, _max: { number: true } });
  return { year, number: (last._max.number ?? 0) + 1, frozenAt };
}

/** Its document in every choice of languages, each page of which says which edition it is. */
async function writeFiles(report: Report, { frozenAt, ...edition }: Named) {
  const files = [];
  for (const lang of ReportLanguage.options) {
    const content = new Uint8Array(await writeDocument(report, lang, frozenAt, edition));
    const sha256 = createHash('sha256').update(content).digest('hex');
    files.push({ lang, sha256, bytes: content.length, content });
  }
  return files;
}
