import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { contentsOf, type ImportTarget } from './import-target.ts';

/** What is said of a file by where it goes. */
type TargetWords = {
  templateHint: string;
  done: (file: string) => string;
  nothingYet: string;
  take: (lines: number) => string;
  withoutRefused: (lines: number) => string;
  lines: string;
  caption: (file: string) => string;
  none: string;
  otherSheets: (sheet: string | null | undefined, others: string) => string;
};

/** Words for figures that go into a report, and for measures or target indicators that go into the register. */
export function useTargetWords(target: ImportTarget): TargetWords {
  const { t } = useTranslation('imports');
  // A refused row is left out in the same words, whatever it says.
  const withoutRefused = (count: number) =>
    t('entries.withoutRefused', { count, figures: formatNumber(count, 0) });
  const words = {
    FIGURES: () => ({
      templateHint: t('choose.templateHint'),
      done: (file) => t('commit.done', { file }),
      nothingYet: t('commit.nothingYet'),
      take: (count) => t('commit.take', { count, figures: formatNumber(count, 0) }),
      withoutRefused: (count) => t('commit.withoutRefused', { count, figures: formatNumber(count, 0) }),
      lines: t('review.figures'),
      caption: (file) => t('review.caption', { file }),
      none: t('review.none'),
      otherSheets: (sheet, others) => t('review.otherSheets', { sheet, others }),
    }),
    ACTIONS: () => ({
      templateHint: t('measures.templateHint'),
      done: (file) => t('measures.done', { file }),
      nothingYet: t('measures.nothingYet'),
      take: (count) => t('measures.take', { count, figures: formatNumber(count, 0) }),
      withoutRefused,
      lines: t('measures.lines'),
      caption: (file) => t('measures.caption', { file }),
      none: t('measures.none'),
      otherSheets: (sheet, others) => t('measures.otherSheets', { sheet, others }),
    }),
    INDICATORS: () => ({
      templateHint: t('targets.templateHint'),
      done: (file) => t('targets.done', { file }),
      nothingYet: t('targets.nothingYet'),
      take: (count) => t('targets.take', { count, figures: formatNumber(count, 0) }),
      withoutRefused,
      lines: t('targets.lines'),
      caption: (file) => t('targets.caption', { file }),
      none: t('targets.none'),
      otherSheets: (sheet, others) => t('targets.otherSheets', { sheet, others }),
    }),
  } satisfies Record<ReturnType<typeof contentsOf>, () => TargetWords>;
  return words[contentsOf(target)]();
}
