import type { AggregationRule, DimensionKind, Measure, Polarity } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';

/** An indicator's rules in words. */
export type RuleWords = {
  measure: Record<Measure, string>;
  polarity: Record<Polarity, string>;
  overAreas: Record<AggregationRule, string>;
  overTime: Record<AggregationRule, string>;
  /** How codes stand to the total, to go on after the dimension's name. */
  dimensionKind: Record<DimensionKind, string>;
};

/** Words for everything that is declared about an indicator, in the reader's language. */
export function useRuleWords(): RuleWords {
  const { t } = useTranslation('indicator');
  return {
    measure: {
      FLOW: t('measure.flow'),
      STOCK: t('measure.stock'),
      RATE: t('measure.rate'),
      PRICE: t('measure.price'),
    },
    polarity: {
      HIGHER_IS_BETTER: t('polarity.higherIsBetter'),
      LOWER_IS_BETTER: t('polarity.lowerIsBetter'),
      NEUTRAL: t('polarity.neutral'),
    },
    overAreas: {
      SUM: t('rule.areasAreAdded'),
      LAST: t('rule.areasStandApart'),
      RECOMPUTE: t('rule.recompute'),
    },
    overTime: {
      SUM: t('rule.periodsAreAdded'),
      LAST: t('rule.lastPeriod'),
      RECOMPUTE: t('rule.recompute'),
    },
    dimensionKind: {
      PARTITION: t('dimensionKind.partition'),
      PARTITION_OF_100: t('dimensionKind.partitionOf100'),
      PRINTED_GROUPS: t('dimensionKind.printedGroups'),
      OF_WHICH: t('dimensionKind.ofWhich'),
      SEPARATE: t('dimensionKind.separate'),
    },
  };
}
