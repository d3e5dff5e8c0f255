import type { Language } from '@korsetkish/contract';
import type { SaidExecution } from '../comparison/compare-pair.ts';
import type { WayFromBaseline } from '../pace/plan-execution.ts';
import { formatPercent, SHARE_DECIMALS } from '../phrases/format-percent.ts';
import { NO_BREAK_HYPHEN } from '../phrases/typography.ts';
import { buildExecutedHeadline } from './build-executed-headline.ts';
import { buildLevelsHeadline } from './build-levels-headline.ts';
import { buildPaceHeadline } from './build-pace-headline.ts';
import { formatClauses } from './format-clause.ts';
import { type Headline, type HeadlineSubject, headed, inBothLanguages } from './headline.ts';
import { withPlanVersion } from './with-plan-version.ts';

export interface ExecutionHeadline {
  subject: HeadlineSubject;
  execution: SaidExecution;
}

/** How a plan stands, in a sentence: done, under way, on the way from a level, or the two levels alone. */
export function buildExecutionHeadline({ subject, execution }: ExecutionHeadline): Headline {
  const { actual, plan } = execution;
  switch (execution.execution) {
    case 'EXECUTED':
      return buildExecutedHeadline({ subject, executed: execution });
    case 'PACE':
      return buildPaceHeadline({ subject, pace: execution });
    case 'WAY_FROM_BASELINE':
      return withPlanVersion(sayWay(subject, execution), plan, subject.unitMeasure);
    case 'LEVEL_ONLY': {
      const levels = buildLevelsHeadline({ subject, figures: [actual, plan] });
      return withPlanVersion(levels, plan, subject.unitMeasure);
    }
  }
}

/** «50 центров на 31 декабря 2020 года, 60 центров на 31 мая 2021 года и 100 центров по плану ...; пройдено 20,0 % пути». */
function sayWay(
  subject: HeadlineSubject,
  { baseline, actual, plan, percentOfWay }: WayFromBaseline,
): Headline {
  const figures = [baseline, actual, plan];
  const style = { unitMeasure: subject.unitMeasure, together: figures };
  return inBothLanguages((language) =>
    headed(
      subject,
      language,
      `${formatClauses(figures, style, language)}; ${formatWay(percentOfWay, language)}`,
    ),
  );
}

/** `пройдено 20,0 % пути от исходного уровня к плану` */
export function formatWay(percentOfWay: number, language: Language): string {
  const percent = formatPercent(percentOfWay, SHARE_DECIMALS, language);
  return language === 'ru'
    ? `пройдено ${percent} пути от исходного уровня к плану`
    : `бастапқы деңгейден жоспарға дейінгі жолдың ${percent}${NO_BREAK_HYPHEN}ы өтілді`;
}
