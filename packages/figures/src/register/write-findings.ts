import type { Finding, FindingSign } from '@korsetkish/contract';
import type { DocumentPart, MarkedText } from '../report/document/report-document.ts';
import { formatReported } from '../report/format-reported.ts';
import { EXECUTION_WORDS as WORDS } from './execution-words.ts';
import type { ExecutionWriting } from './execution-writing.ts';
import { findReferencedFigure } from './find-referenced-figure.ts';
import { listAnsweredFindings } from './list-answered-findings.ts';
import { nameAction } from './name-action.ts';
import { withoutStop } from './sentence.ts';

/** What was found, praise with its figures and blame with what answers it. */
export function writeFindings(writing: ExecutionWriting): DocumentPart[] {
  return [...writeOfSign('POSITIVE', writing), ...writeOfSign('NEGATIVE', writing)];
}

function writeOfSign(sign: FindingSign, writing: ExecutionWriting): DocumentPart[] {
  const { language, findings } = writing;
  const whole = findings.filter((finding) => finding.sign === sign && finding.partOf === null);
  if (whole.length === 0) return [];
  const heading = sign === 'POSITIVE' ? WORDS.praised : WORDS.blamed;
  return [
    { part: 'HEADING', level: 1, text: heading[language] },
    ...whole.flatMap((finding): DocumentPart[] => {
      const lead = plain(`${finding.number}. ${finding.text[language]}`);
      const items = [...listFigures(finding, writing), ...listAnswers(finding, writing)].map(plain);
      return [items.length === 0 ? { part: 'PARAGRAPH', said: lead } : { part: 'LIST', lead, items }];
    }),
  ];
}

const plain = (text: string): MarkedText => [{ text, marks: [] }];

/** `Этнолингвистические школы: 10 школ` */
function listFigures(
  { figures }: Finding,
  { observations, catalogue, language }: ExecutionWriting,
): string[] {
  return figures.flatMap((reference) => {
    const figure = findReferencedFigure(reference, observations);
    if (figure === null) return [];
    const { name, unitMeasure } = catalogue.indicator(figure.indicator);
    return [`${name[language]}: ${formatReported(figure, catalogue.unitMeasure(unitMeasure), language)}`];
  });
}

/** What answers each part of a finding that blames, and whose reading that is. */
function listAnswers(finding: Finding, { findings, actions, language }: ExecutionWriting): string[] {
  const all = actions.map(({ action }) => action);
  const [answered] = listAnsweredFindings(findings, all).filter((each) => each.finding === finding);
  return (answered?.parts ?? []).map(({ finding: part, answeredBy }) => {
    const about = part === finding ? '' : `${part.number}. ${withoutStop(part.text[language])}: `;
    if (answeredBy.length === 0) return `${about}${WORDS.unanswered[language]}`;
    const answers = answeredBy.map(({ action, isReading }) =>
      isReading ? `${nameAction(action)} (${WORDS.reading[language]})` : nameAction(action),
    );
    return `${about}${WORDS.answeredBy[language]} ${answers.join('; ')}`;
  });
}
