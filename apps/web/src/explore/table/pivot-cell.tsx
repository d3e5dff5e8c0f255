import { CHECK_RESULT_WORDS, PERIOD_NOT_PRINTED } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import type { ChartAnnotation } from '../../charts/annotations/build-chart-annotations.ts';
import { CHART_WORDS } from '../../charts/chart-words.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { AnnotationMarks } from './annotation-marks.tsx';
import type { CellText } from './describe-cell.ts';
import { CELL_MARKS, type CellMark } from './list-marks.ts';
import styles from './pivot-table.module.css';

type PivotCellProps = {
  text: CellText;
  /** Where it stands: `3 0`. */
  place: string;
  /** Its column among all, for those who cannot see that some are not drawn. */
  columnIndex: number;
  active: boolean;
  total?: boolean;
  annotations?: readonly ChartAnnotation[];
};

/** One cell: the figure with its marks, or why there is none. */
export function PivotCell({
  text: { text, share, said, form, marks },
  place,
  columnIndex,
  active,
  total = false,
  annotations = [],
}: PivotCellProps) {
  return (
    <td
      tabIndex={active ? 0 : -1}
      aria-colindex={columnIndex}
      data-place={place}
      data-form={form}
      data-total={total}
      className={styles.cell}
    >
      {said === null ? (
        text
      ) : (
        <>
          <span aria-hidden="true">{text}</span>
          <VisuallyHidden>{said}</VisuallyHidden>
        </>
      )}
      {marks.map((mark) => (
        <Mark key={mark} mark={mark} />
      ))}
      <AnnotationMarks annotations={annotations} />
      {share !== undefined && <span className={styles.share}>{share}</span>}
    </td>
  );
}

function Mark({ mark }: { mark: CellMark }) {
  const sayMark = useMarkWords();
  return (
    <>
      <span aria-hidden="true" data-mark={mark} className={styles.mark}>
        {CELL_MARKS[mark]}
      </span>
      <VisuallyHidden>{`; ${sayMark(mark)}`}</VisuallyHidden>
    </>
  );
}

/** What each mark means, for the key under a table and for those who hear it. */
export function useMarkWords(): (mark: CellMark) => string {
  const { t } = useTranslation('explore');
  const language = useLanguage();
  return (mark) => {
    const words: Record<CellMark, string> = {
      PERIOD_ASSUMED: PERIOD_NOT_PRINTED[language],
      PROVISIONAL: CHART_WORDS[language].provisional,
      ESTIMATED: CHART_WORDS[language].estimated,
      SERIES_BREAK: CHART_WORDS[language].seriesBreak,
      CHECK_FAILS: CHECK_RESULT_WORDS.FAILS[language].toLocaleLowerCase(),
      BASE_NOT_PRINTED: CHECK_RESULT_WORDS.BASE_NOT_PRINTED[language].toLocaleLowerCase(),
      TOTAL_COMPUTED: t('mark.totalComputed'),
      TOTAL_OF_GROUPS: t('mark.totalOfGroups'),
      NOTE: t('mark.note'),
    };
    return words[mark];
  };
}
