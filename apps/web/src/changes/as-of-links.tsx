import type { DataRevision, Observation } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { callAddress } from '../api/call.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './as-of-links.module.css';
import { type ChangeStep, figureOf } from './list-steps.ts';

type AsOfLinksProps = { revision: DataRevision; steps: readonly ChangeStep[] };

/** The way to the figures as they stood at a revision: those that changed since on screen, all of them in a file. */
export function AsOfLinks({ revision: { revision, publishedAt: asOf }, steps }: AsOfLinksProps) {
  const { t } = useTranslation('changes');
  const language = useLanguage();
  const listOf = (codeOf: (figure: Observation) => string) => {
    const codes = new Set(steps.map((step) => codeOf(figureOf(step))));
    return codes.size === 0 ? undefined : [...codes];
  };
  return (
    <div className={styles.links}>
      <Link
        to="/$language/explore"
        params={{ language }}
        search={{
          asOf,
          indicator: listOf(({ indicator }) => indicator),
          refArea: listOf(({ refArea }) => refArea),
          period: listOf(({ timePeriod }) => timePeriod),
        }}
      >
        {t('showAsOf', { revision })}
      </Link>
      <a
        href={callAddress('get-observations', {
          params: {},
          query: { layer: 'published', asOf, format: 'csv' },
        })}
        download
      >
        {t('asOf', { revision })}
      </a>
    </div>
  );
}
