import type { Submission } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { IndicatorLink } from '../../indicators/indicator-link.tsx';
import { Panel } from '../../ui/panel.tsx';

type PublishedResultProps = { revision: NonNullable<Submission['revision']>; indicators: readonly string[] };

/** So many are named; whoever published more goes by the history of changes. */
const MOST_NAMED = 12;

/** What became of a submission that was published: its revision, and where readers see its figures. */
export function PublishedResult({ revision, indicators }: PublishedResultProps) {
  const { t } = useTranslation('review');
  const language = useLanguage();
  return (
    <Panel heading={t('result.heading', { revision })}>
      <p>{t('result.where')}</p>
      <ul>
        {indicators.slice(0, MOST_NAMED).map((indicator) => (
          <li key={indicator}>
            <IndicatorLink indicator={indicator} />
          </li>
        ))}
        <li>
          <Link to="/$language/changes" params={{ language }} search={{ since: revision - 1 }}>
            {t('result.changes')}
          </Link>
        </li>
      </ul>
    </Panel>
  );
}
