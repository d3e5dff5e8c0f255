import type { Indicator } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { Panel } from '../ui/panel.tsx';
import { IndicatorLink } from './indicator-link.tsx';

/** Indicators that are declared and have no figure anywhere yet: nothing is drawn of them, and nothing is passed over. */
export function AwaitedIndicators({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useTranslation();
  if (indicators.length === 0) return null;
  return (
    <Panel heading={t('indicator.noFigures')}>
      <ul>
        {indicators.map(({ indicator }) => (
          <li key={indicator}>
            <IndicatorLink indicator={indicator} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
