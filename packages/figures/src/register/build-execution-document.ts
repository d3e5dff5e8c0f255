import type { Language, RegisterDocument } from '@korsetkish/contract';
import { formatDay } from '../phrases/format-time-period.ts';
import type { DocumentPart, ReportDocument } from '../report/document/report-document.ts';
import { SIGN_HERE } from '../report/document/sign-here.ts';
import { REPORT_WORDS } from '../report/report-words.ts';
import { EXECUTION_WORDS as WORDS } from './execution-words.ts';
import type { ExecutionFacts, ExecutionWriting } from './execution-writing.ts';
import { nameDocument } from './name-document.ts';
import { writeActions } from './write-actions.ts';
import { writeFindings } from './write-findings.ts';
import { writeSilences } from './write-silences.ts';

/**
 * The report "On the execution of decision No. ..." in one language: what was decided and considered, what was found, what
 * is asked of whom and how it stands, step by step, and what is left without an answer.
 * @param day when it was written: `2026-11-23`
 */
export function buildExecutionDocument(
  facts: ExecutionFacts,
  language: Language,
  day: string,
): ReportDocument {
  const { decision, followedBy, organisations, catalogue } = facts;
  const names = new Map(organisations.map(({ organisation, name }) => [organisation, name[language]]));
  const writing: ExecutionWriting = {
    ...facts,
    language,
    nameOrganisation: (code) => names.get(code) ?? code,
  };
  const title = nameDocument(decision, language);
  const sources = [decision, ...followedBy].flatMap(({ source }) =>
    source === null ? [] : [catalogue.source(source)],
  );
  const place = catalogue.refArea(decision.refArea).name[language];
  return {
    title: `${WORDS.title[language]} ${title}`,
    draft: null,
    footnotes: [],
    parts: [
      { part: 'TITLE', lines: [WORDS.title[language], title] },
      { part: 'HEADING', level: 1, text: WORDS.chain[language] },
      ...[decision, ...followedBy].map((document) => writeDocument(document, writing)),
      ...writeFindings(writing),
      ...writeActions(writing),
      ...writeSilences(writing),
      ...(sources.length === 0
        ? []
        : [{ part: 'HEADING', level: 1, text: WORDS.sources[language] } as const]),
      ...sources.map((source) => ({
        part: 'SOURCE' as const,
        text: `${source.title[language]} (${source.issuer[language]})`,
      })),
      {
        part: 'SIGNATURE',
        placeAndDay: `${place}, ${formatDay(day, language)}`,
        sign: `${REPORT_WORDS.signature[language]} ${SIGN_HERE}`,
      },
    ],
  };
}

function writeDocument(document: RegisterDocument, writing: ExecutionWriting): DocumentPart {
  const { language, nameOrganisation } = writing;
  const body = document.body === null ? [] : [nameOrganisation(document.body)];
  const said = [[nameDocument(document, language), ...body].join('. '), document.note?.[language] ?? ''];
  return { part: 'PARAGRAPH', said: [{ text: `${said.join('. ').replace(/[. ]+$/u, '')}.`, marks: [] }] };
}
