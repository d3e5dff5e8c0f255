import type { CSSProperties, ReactNode } from 'react';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { AnnotationList } from './annotations/annotation-list.tsx';
import { AnnotationNumber } from './annotations/annotation-number.tsx';
import { type ChartAnnotation, findMarks } from './annotations/build-chart-annotations.ts';
import styles from './chart.module.css';
import { type ChartFigure, sayChartFigure } from './chart-figure.ts';
import type { KeyEntry } from './chart-key.ts';
import { TIERS, type TierHeights } from './layout/tiers.ts';

type ChartFrameProps = {
  /** The sentence the chart says. */
  label: string;
  figures: readonly ChartFigure[];
  heights: TierHeights;
  keyEntries?: readonly KeyEntry[];
  /** Unit and, where one holds for the whole chart, period: said once, before the key. */
  caption?: string;
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
  annotations = [],
  children,
}: ChartFrameProps) {
  const marksOf = ({ timePeriod }: KeyEntry) =>
    findMarks(
      annotations.filter(({ ofCodes }) => !ofCodes),
      figures.filter(({ observation }) => observation.timePeriod === timePeriod),
    );
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
          {caption && <li className={styles.entry}>{caption}</li>}
          {keyEntries.map((entry) => (
            <li key={entry.label} className={styles.entry}>
              <span className={styles.mark} data-shape={entry.shape} style={markStyle(entry.color)} />
              {entry.label}
              {marksOf(entry).map(({ number }) => (
                <AnnotationNumber key={number}>{number}</AnnotationNumber>
              ))}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.canvas} data-synthetic={isSynthetic || undefined} style={heightStyle(heights)}>
        {children}
      </div>
      <AnnotationList annotations={annotations} numbered />
    </figure>
  );
}

function markStyle(color: string): CSSProperties & Record<'--mark', string> {
  return { '--mark': color };
}
