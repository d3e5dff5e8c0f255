import type { Language, TimePeriod } from '@korsetkish/contract';
import { useId, useState } from 'react';
import { WarningIcon } from '../../ui/icons.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { AnnotationList } from '../annotations/annotation-list.tsx';
import type { ChartAnnotation } from '../annotations/build-chart-annotations.ts';
import type { ChartFigure } from '../chart-figure.ts';
import { sayDoubt } from '../doubt.ts';
import { DoubtKey } from '../doubt-key.tsx';
import type { SmallMultiplesModel } from './build-small-multiples.ts';
import { MultiplePlot } from './multiple-plot.tsx';
import styles from './small-multiples.module.css';

type SmallMultiplesProps = {
  model: SmallMultiplesModel;
  /** The sentence they say. */
  label: string;
  /** The period that is marked at first; without a place on the axis, the newest is. */
  marked: TimePeriod;
  words: { period: string; noFigure: string };
  language: Language;
  /** What happened when, of these figures. */
  annotations: readonly ChartAnnotation[];
  /** True: for paper, where no period can be chosen. */
  still?: boolean;
};

/**
 * The same small drawing for every area. One period is marked in all of them, with its figures in words; it is chosen by
 * pointing at any drawing or with the slider above them.
 */
export function SmallMultiples({
  model,
  label,
  marked,
  words,
  language,
  annotations,
  still = false,
}: SmallMultiplesProps) {
  const { slots, slotsApart, multiples, unit } = model;
  const all = [...slots, ...slotsApart];
  const [pointed, setPointed] = useState<number | null>(null);
  const first = all.findIndex(({ timePeriod }) => timePeriod === marked);
  const newest = (slots.length || all.length) - 1;
  const slot = pointed ?? (first < 0 ? newest : first);
  const slider = useId();
  return (
    <section className={styles.set} aria-label={label}>
      <div className={styles.period}>
        <label htmlFor={slider}>
          {words.period}: <strong>{all[slot]?.period}</strong>
        </label>
        {!still && (
          <input
            id={slider}
            className={styles.slider}
            type="range"
            min={0}
            max={all.length - 1}
            value={slot}
            aria-valuetext={all[slot]?.period ?? ''}
            onChange={(event) => setPointed(Number(event.target.value))}
          />
        )}
        <span className={styles.unit}>{unit}</span>
      </div>
      <ul className={styles.grid} data-annotated={annotations.length > 0 || undefined}>
        {multiples.map((multiple) => (
          <li key={multiple.refArea} className={styles.multiple}>
            <div className={styles.top}>
              <span className={styles.name}>{multiple.name}</span>
              <FigureText figure={multiple.figures[slot] ?? null} noFigure={words.noFigure} />
            </div>
            <VisuallyHidden>{multiple.summary}</VisuallyHidden>
            <MultiplePlot {...{ multiple, model, annotations, slot }} onPoint={setPointed} />
          </li>
        ))}
      </ul>
      <DoubtKey figures={model.figures} language={language} />
      <AnnotationList annotations={annotations} numbered />
    </section>
  );
}

type FigureTextProps = { figure: ChartFigure | null; noFigure: string };

/** An area's figure of the marked period, with the sign of what is doubted. */
function FigureText({ figure, noFigure }: FigureTextProps) {
  if (figure === null) return <span className={styles.text}>{noFigure}</span>;
  const { text, doubts } = figure;
  return (
    <span className={styles.text}>
      {text}
      {doubts.length > 0 && (
        <>
          {' '}
          <WarningIcon />
          <VisuallyHidden>; {doubts.map(sayDoubt).join('; ')}</VisuallyHidden>
        </>
      )}
    </span>
  );
}
