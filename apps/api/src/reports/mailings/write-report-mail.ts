import { type Language, Report } from '@korsetkish/contract';
import { formatTimePeriod, nameEdition } from '@korsetkish/figures';
import type { Prisma } from '@korsetkish/prisma';
import type { SendMailOptions } from 'nodemailer';
import { addressMail } from '../../mail/address-mail.ts';
import { todayIn } from '../../reporting/today.ts';
import { DOCUMENT_MEDIA_TYPE } from '../document/write-report.ts';
import { nameEditionFile } from '../editions/name-edition-file.ts';

/** What is read with a mailing to write its letter. */
export const MAILED_REPORT = {
  file: {
    include: {
      edition: { select: { refAreaCode: true, year: true, number: true, frozenAt: true, content: true } },
    },
  },
} satisfies Prisma.MailingInclude;

/** A document of an edition, and where it goes. */
type MailedReport = Pick<Mailing, 'id' | 'requestedAt' | 'address' | 'lang'> & {
  file: NonNullable<Mailing['file']>;
};

type Mailing = Prisma.MailingGetPayload<{ include: typeof MAILED_REPORT }>;

/**
 * The letter that carries a document, in the document's own languages. Tried again, it is the same by its Message-ID, so
 * that a mail server can tell.
 * @throws ZodError when what was frozen can no longer be read
 */
export function writeReportMail(mailing: MailedReport, from: string): SendMailOptions {
  const { lang, file } = mailing;
  const { title } = Report.pick({ title: true }).parse(file.edition.content);
  const languages: readonly Language[] = lang === 'both' ? ['kk', 'ru'] : [lang];
  return {
    ...addressMail(mailing, from),
    subject: languages.map((language) => title[language]).join(' / '),
    text: languages.map((language) => sayWhatComes(mailing, title, language)).join('\n\n* * *\n\n'),
    attachments: [
      {
        filename: nameEditionFile({ ...file.edition, refArea: file.edition.refAreaCode }, lang),
        content: Buffer.from(file.content),
        contentType: DOCUMENT_MEDIA_TYPE,
      },
    ],
  };
}

/** What the letter itself says, line by line. */
function sayWhatComes({ file }: MailedReport, title: Report['title'], language: Language): string {
  const { edition, sha256 } = file;
  const day = formatTimePeriod(todayIn('Asia/Almaty', edition.frozenAt), language, 'label');
  const name = nameEdition(edition)[language];
  return [`${title[language]}.`, ...LINES[language]({ name, day, sha256 })].join('\n');
}

const LINES: Record<Language, (said: { name: string; day: string; sha256: string }) => string[]> = {
  kk: ({ name, day, sha256 }) => [
    `${name}, бекітілген күні: ${day}.`,
    'Құжат осы хатқа тіркелген.',
    `Файлдың SHA-256 бақылау қосындысы: ${sha256}`,
  ],
  ru: ({ name, day, sha256 }) => [
    `${name}, дата выпуска: ${day}.`,
    'Документ приложен к этому письму.',
    `Контрольная сумма файла SHA-256: ${sha256}`,
  ],
};
