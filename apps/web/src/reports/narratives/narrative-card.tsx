import type { ReportNarrative } from '@korsetkish/contract';
import { formatDate, formatTimeWindow } from '@korsetkish/figures';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { NarrativeVersions } from './narrative-versions.tsx';
import styles from './narratives-panel.module.css';

type NarrativeCardProps = {
  narrative: ReportNarrative;
  directionName: string;
  onChange: () => void;
  /** Left out while it is being withdrawn. */
  onWithdraw: (() => void) | undefined;
};

/** A paragraph as it stands, with its author, its day, what it is about, and what can be done with it. */
export function NarrativeCard({ narrative, directionName, onChange, onWithdraw }: NarrativeCardProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const { text, author, day, window } = narrative;
  const of = { direction: directionName, author, day: formatDate(day) };
  return (
    <div className={styles.card}>
      <p className={styles.text}>{text[language]}</p>
      <p className={styles.signed}>
        {author}, {formatDate(day)} · {formatTimeWindow(window.startPeriod, window.endPeriod, language)}
      </p>
      <div className={styles.actions}>
        <Button kind="plain" accessibleName={t('narrative.changeOf', of)} onPress={onChange}>
          {t('narrative.change')}
        </Button>
        <Button
          kind="plain"
          accessibleName={t('narrative.versionsOf', of)}
          onPress={() => setHistoryOpen(true)}
        >
          {t('narrative.versions')}
        </Button>
        <Button
          kind="plain"
          accessibleName={t('narrative.withdrawOf', of)}
          disabled={onWithdraw === undefined}
          onPress={() => globalThis.confirm(t('narrative.withdrawSure')) && onWithdraw?.()}
        >
          {t('narrative.withdraw')}
        </Button>
      </div>
      {isHistoryOpen && (
        <NarrativeVersions narrative={narrative.narrative} onClose={() => setHistoryOpen(false)} />
      )}
    </div>
  );
}
