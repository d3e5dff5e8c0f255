import type { FileImport, ImportOutcome } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { Toggle } from '../ui/toggle.tsx';
import { IMPORT_OUTCOMES } from './import-search.ts';
import styles from './outcome-tabs.module.css';
import { useImportWords } from './use-import-words.ts';

type OutcomeTabsProps = {
  outcomes: FileImport['outcomes'];
  /** Undefined: figures of every outcome, as they stand in the file. */
  chosen: ImportOutcome | undefined;
  onChoose: (outcome: ImportOutcome | undefined) => void;
};

/** How many figures there are of each outcome, and which are listed. */
export function OutcomeTabs({ outcomes, chosen, onChoose }: OutcomeTabsProps) {
  const { t } = useTranslation('imports');
  const words = useImportWords();
  const count = (outcome: ImportOutcome): number => outcomes[outcome] ?? 0;
  const all = IMPORT_OUTCOMES.reduce((sum, outcome) => sum + count(outcome), 0);
  const label = (name: string, figures: number) => `${name}: ${formatNumber(figures, 0)}`;
  return (
    <div className={styles.tabs}>
      <Toggle
        legend={t('review.listed')}
        options={[
          { choice: 'ALL', label: label(t('outcome.ALL'), all) },
          ...IMPORT_OUTCOMES.map((choice) => ({
            choice,
            label: label(words.outcomes[choice], count(choice)),
          })),
        ]}
        chosen={chosen ?? 'ALL'}
        onChoose={(choice) => onChoose(IMPORT_OUTCOMES.find((outcome) => outcome === choice))}
      />
    </div>
  );
}
