import type { DocumentPart } from '../report/document/report-document.ts';
import { EXECUTION_WORDS as WORDS } from './execution-words.ts';
import type { ExecutionWriting } from './execution-writing.ts';
import { answersBlame, listAnsweredFindings } from './list-answered-findings.ts';
import { nameAction } from './name-action.ts';
import { withoutStop } from './sentence.ts';

/** What is asked for and answers no blame, and what is blamed and nothing answers; nothing where nobody blames. */
export function writeSilences({ findings, actions, language }: ExecutionWriting): DocumentPart[] {
  const all = actions.map(({ action }) => action);
  const answered = listAnsweredFindings(findings, all);
  if (answered.length === 0) return [];
  const byCode = new Map(findings.map((finding) => [finding.finding, finding]));
  const idle = all.filter((action) => !answersBlame(action, (code) => byCode.get(code)));
  const open = answered.flatMap(({ parts }) =>
    parts.filter(({ answeredBy }) => answeredBy.length === 0).map(({ finding }) => finding),
  );
  const items = [
    ...(idle.length === 0
      ? []
      : [
          `${WORDS.answersNoBlame[language]} ${idle.map(nameAction).join('; ')} (${idle.length}; ${WORDS.of[language]} ${all.length})`,
        ]),
    ...open.map(
      ({ number, text }) => `${number}. ${withoutStop(text[language])}: ${WORDS.unanswered[language]}`,
    ),
  ];
  if (items.length === 0) return [];
  return [
    { part: 'HEADING', level: 1, text: WORDS.silences[language] },
    ...items.map((text): DocumentPart => ({ part: 'PARAGRAPH', said: [{ text: `${text}.`, marks: [] }] })),
  ];
}
