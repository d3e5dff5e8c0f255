import type { ActionStep, EnteredStep, Language } from '@korsetkish/contract';
import { formatDate } from '../phrases/format-date.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import { EXECUTION_WORDS as WORDS } from './execution-words.ts';
import type { ExecutionWriting } from './execution-writing.ts';
import { dayOfStep } from './prove-step.ts';
import { ACTION_STAGE_WORDS, EVIDENCE_NATURE_WORDS } from './register-words.ts';
import { uncapitalize, withoutStop } from './sentence.ts';

/** A step in words, with what proves it: what a source tells names the source, what was entered who did it. */
export function sayStep(step: ActionStep, writing: ExecutionWriting): string {
  const { language, catalogue, nameOrganisation } = writing;
  const stage = step.stage === null ? '' : uncapitalize(ACTION_STAGE_WORDS[language][step.stage], language);
  const text = withoutStop(step.text[language]);
  if (step.by === 'SOURCE') {
    const source = catalogue.source(step.source.code).title[language];
    return `${formatTimePeriod(step.timePeriod, language, 'label')}, ${stage}: ${text} (${source})`;
  }
  const who = nameOrganisation(step.onBehalfOf);
  return `${formatDate(dayOfStep(step))}, ${who}, ${stage}: ${text}; ${sayEvidence(step, writing)}`;
}

function sayEvidence({ evidence }: EnteredStep, { language, catalogue }: ExecutionWriting): string {
  if (evidence.length === 0) return WORDS.noEvidence[language];
  const named = evidence.map(({ nature, title, dated, figure }) => {
    const name = title?.[language] ?? nameIndicator(figure?.indicator, catalogue, language);
    return `${uncapitalize(EVIDENCE_NATURE_WORDS[language][nature], language)} «${name}», ${formatDate(dated)}`;
  });
  return `${WORDS.evidence[language]} ${named.join('; ')}`;
}

const nameIndicator = (
  code: string | undefined,
  catalogue: ExecutionWriting['catalogue'],
  language: Language,
): string => (code === undefined ? '' : catalogue.indicator(code).name[language]);
