import type { SubmissionObservation } from '@korsetkish/contract';
import { formatObsValue } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import type { EntryRow } from './build-entry-form.ts';
import type { CellDraft } from './cell-draft.ts';
import styles from './contest.module.css';
import { readCell } from './read-cell.ts';

type ContestProps = {
  row: EntryRow;
  standing: SubmissionObservation | null;
  draft: CellDraft;
  onSettle: (keep: 'MINE' | 'THEIRS') => void;
};

/** Somebody else changed the cell meanwhile: both figures, and which of them stays. */
export function Contest({ row, standing, draft, onSettle }: ContestProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const say = (figure: Parameters<typeof formatObsValue>[0]) =>
    formatObsValue(figure, row.unitMeasure, language).text;
  const content = readCell(row, draft);
  const mine = content.kind === 'ENTERED' ? say(content.entered) : draft.typed.trim() || t('contest.nothing');
  return (
    <div role="alert" className={styles.contest}>
      <p>
        {standing === null
          ? t('contest.cleared')
          : t('contest.changed', {
              name: standing.updatedBy,
              at: formatMoment(new Date(standing.updatedAt)),
            })}
      </p>
      <dl className={styles.both}>
        <div>
          <dt>{t('contest.theirs')}</dt>
          <dd>{standing === null ? t('contest.nothing') : say(standing)}</dd>
        </div>
        <div>
          <dt>{t('contest.mine')}</dt>
          <dd>{mine}</dd>
        </div>
      </dl>
      <div className={styles.actions}>
        <Button kind="small" onPress={() => onSettle('THEIRS')}>
          {t('contest.keepTheirs')}
        </Button>
        <Button kind="small" onPress={() => onSettle('MINE')}>
          {t('contest.keepMine')}
        </Button>
      </div>
    </div>
  );
}
