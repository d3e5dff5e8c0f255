import type { ActionStep, EnteredStep, Language } from '@korsetkish/contract';
import { formatDate } from '../phrases/format-date.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import type { ExecutionWriting } from './execution-writing.ts';
import { dayOfStep } from './prove-step.ts';
import { ACTION_STAGE_WORDS, EVIDENCE_NATURE_WORDS, EXECUTION_WORDS as WORDS } from './register-words.ts';

/** A step in words, with what proves it: what a source tells names the source, what was entered who did it. */
export function sayStep(step: ActionStep, writing: ExecutionWriting): string {
  const { language, catalogue, nameOrganisation } = writing;
  const stage = step.stage === null ? '' : ACTION_STAGE_WORDS[step.stage][language];
  const text = step.text[language].replace(/\.$/u, '');
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
    return `${EVIDENCE_NATURE_WORDS[nature][language]} «${name}», ${formatDate(dated)}`;
  });
  return `${WORDS.evidence[language]} ${named.join('; ')}`;
}

const nameIndicator = (
  code: string | undefined,
  catalogue: ExecutionWriting['catalogue'],
  language: Language,
): string => (code === undefined ? '' : catalogue.indicator(code).name[language]);
