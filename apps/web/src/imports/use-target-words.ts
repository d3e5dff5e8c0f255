import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import type { ImportTarget } from './import-target.ts';

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

/** Words for figures that go into a report, and for measures that go into the register. */
export function useTargetWords({ kind }: ImportTarget): TargetWords {
  const { t } = useTranslation('imports');
  return kind === 'SUBMISSION'
    ? {
        templateHint: t('choose.templateHint'),
        done: (file) => t('commit.done', { file }),
        nothingYet: t('commit.nothingYet'),
        take: (count) => t('commit.take', { count, figures: formatNumber(count, 0) }),
        withoutRefused: (count) => t('commit.withoutRefused', { count, figures: formatNumber(count, 0) }),
        lines: t('review.figures'),
        caption: (file) => t('review.caption', { file }),
        none: t('review.none'),
        otherSheets: (sheet, others) => t('review.otherSheets', { sheet, others }),
      }
    : {
        templateHint: t('measures.templateHint'),
        done: (file) => t('measures.done', { file }),
        nothingYet: t('measures.nothingYet'),
        take: (count) => t('measures.take', { count, figures: formatNumber(count, 0) }),
        withoutRefused: (count) => t('measures.withoutRefused', { count, figures: formatNumber(count, 0) }),
        lines: t('measures.lines'),
        caption: (file) => t('measures.caption', { file }),
        none: t('measures.none'),
        otherSheets: (sheet, others) => t('measures.otherSheets', { sheet, others }),
      };
}
