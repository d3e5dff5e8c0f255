import type { Language, TimePeriod } from '@korsetkish/contract';
import type { CSSProperties, ReactNode } from 'react';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AnnotationList } from './annotations/annotation-list.tsx';
import { AnnotationNumber } from './annotations/annotation-number.tsx';
import { type ChartAnnotation, findMarksOfPeriod } from './annotations/build-chart-annotations.ts';
import styles from './chart.module.css';
import { type ChartFigure, sayChartFigure } from './chart-figure.ts';
import type { KeyEntry } from './chart-key.ts';
import { DoubtKey } from './doubt-key.tsx';
import { TIERS, type TierHeights } from './layout/tiers.ts';

type ChartFrameProps = {
  /** The sentence the chart says. */
  label: string;
  figures: readonly ChartFigure[];
  heights: TierHeights;
  keyEntries?: readonly KeyEntry[];
  /** Unit and, where one holds for the whole chart, period: said once, before the key. */
  caption?: string;
  /** The period that the caption names: what happened in it is marked beside it. */
  timePeriod?: TimePeriod;
  language: Language;
  /** What happened when, numbered on the drawing and told under it. */
  annotations?: readonly ChartAnnotation[];
  children: ReactNode;
};

/** React's type knows no custom properties. */
type HeightStyle = CSSProperties & Record<`--height-${number}`, string>;

function heightStyle(heights: TierHeights): HeightStyle {
  return Object.fromEntries(TIERS.map((tier) => [`--height-${tier}`, `${heights[tier]}em`]));
}

/**
 * What is around every drawing, and stands before the drawing's code has arrived: its name, its figures for those who
 * do not see it, its key, and room of the right height at any width.
 */
export function ChartFrame({
  label,
  figures,
  heights,
  keyEntries = [],
  caption,
  timePeriod,
  language,
  annotations = [],
  children,
}: ChartFrameProps) {
  const isSynthetic = figures.some(({ observation }) => observation.layer === 'training');
  return (
    <figure className={styles.figure} aria-label={label}>
      <VisuallyHidden as="ul">
        {figures.map((figure) => (
          <li key={figure.id}>{sayChartFigure(figure)}</li>
        ))}
      </VisuallyHidden>
      {(caption || keyEntries.length > 0) && (
        <ul className={styles.key}>
          {caption && (
            <li className={styles.entry}>
              {caption}
              <PeriodMarks {...{ annotations, figures, timePeriod }} />
            </li>
          )}
          {keyEntries.map((entry) => (
            <li key={entry.label} className={styles.entry}>
              <span className={styles.mark} data-shape={entry.shape} style={markStyle(entry.color)} />
              {entry.label}
              <PeriodMarks {...{ annotations, figures }} timePeriod={entry.timePeriod} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.canvas} data-synthetic={isSynthetic || undefined} style={heightStyle(heights)}>
        {children}
      </div>
      <DoubtKey figures={figures} language={language} />
      <AnnotationList annotations={annotations} numbered />
    </figure>
  );
}

type PeriodMarksProps = Required<Pick<ChartFrameProps, 'annotations' | 'figures'>> & {
  timePeriod: TimePeriod | undefined;
};

/** The numbers of what happened in a period that a caption or a key names. */
function PeriodMarks({ annotations, figures, timePeriod }: PeriodMarksProps) {
  if (timePeriod === undefined) return null;
  return findMarksOfPeriod(annotations, figures, timePeriod).map(({ number }) => (
    <AnnotationNumber key={number}>{number}</AnnotationNumber>
  ));
}

function markStyle(color: string): CSSProperties & Record<'--mark', string> {
  return { '--mark': color };
}
