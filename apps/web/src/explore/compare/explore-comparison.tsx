import type { Observation } from '@korsetkish/contract';
import { formatNumber, type PivotMember } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { ComparisonPanel } from '../../comparison/comparison-panel.tsx';
import { ComparisonSkeleton } from '../../comparison/comparison-skeleton.tsx';
import { COMPARISON_WORDS } from '../../comparison/comparison-words.ts';
import { Panel } from '../../ui/panel.tsx';
import { nameMember } from '../names.ts';
import type { Explore } from '../use-explore.ts';
import { useCompareOffer } from './use-compare-offer.ts';

/** More pairs than anybody reads one by one. */
const MOST_COMPARED = 300;

type ExploreComparisonProps = Pick<Explore, 'filters' | 'names'> & {
  /** The figures of the result. */
  compared: readonly Observation[];
  /** What all of them share. */
  common: readonly PivotMember[];
};

/** The figures of the result beside what the reader chooses, each pair with its one answer. */
export function ExploreComparison(props: ExploreComparisonProps) {
  const { t } = useTranslation('explore');
  const { compared, names } = props;
  if (compared.length <= MOST_COMPARED) return <Comparison {...props} />;
  const figures = formatNumber(compared.length, 0);
  return (
    <Panel id="comparison" heading={COMPARISON_WORDS[names.language].heading}>
      <p>{t('compare.tooMany', { figures, most: formatNumber(MOST_COMPARED, 0) })}</p>
    </Panel>
  );
}

function Comparison({ filters, names, compared, common }: ExploreComparisonProps) {
  const offer = useCompareOffer(compared);
  if (!offer) return <ComparisonSkeleton />;
  // What stands beside actual figures may be planned.
  const shared = common.filter(({ dimension }) => dimension !== 'SCENARIO');
  const caption = shared.map((member) => nameMember(member, names, 'label')).join(' · ');
  return <ComparisonPanel found={filters} compared={compared} offer={offer} caption={caption} />;
}
