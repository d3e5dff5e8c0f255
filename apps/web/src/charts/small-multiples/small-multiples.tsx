import type { TimePeriod } from '@korsetkish/contract';
import { type PointerEvent, useId, useState } from 'react';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ACCENT } from '../colors.ts';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import type { ChartSize } from '../drawing/use-chart-size.ts';
import type { Multiple, MultipleSlot, SmallMultiplesModel } from './build-small-multiples.ts';
import { findNearestSlot, placeHeight, placeMultiple, placeSlots } from './layout-multiple.ts';
import styles from './small-multiples.module.css';

type SmallMultiplesProps = {
  model: SmallMultiplesModel;
  /** The sentence they say. */
  label: string;
  /** The period that is marked at first; without a place on the axis, the newest is. */
  marked: TimePeriod;
  words: { period: string; noFigure: string };
  /** True: for paper, where no period can be chosen. */
  still?: boolean;
};

/**
 * The same small drawing for every area. One period is marked in all of them, with its figures in words; it is chosen by
 * pointing at any drawing or with the slider above them.
 */
export function SmallMultiples({ model, label, marked, words, still = false }: SmallMultiplesProps) {
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
      <ul className={styles.grid}>
        {multiples.map((multiple) => (
          <li key={multiple.refArea}>
            <div className={styles.top}>
              <span className={styles.name}>{multiple.name}</span>
              <span className={styles.text}>{multiple.figures[slot]?.text ?? words.noFigure}</span>
            </div>
            <VisuallyHidden>{multiple.summary}</VisuallyHidden>
            <MultiplePlot multiple={multiple} model={model} slot={slot} onPoint={setPointed} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type MultiplePlotProps = {
  multiple: Multiple;
  model: SmallMultiplesModel;
  /** The marked period. */
  slot: number;
  onPoint: (slot: number) => void;
};

function MultiplePlot(props: MultiplePlotProps) {
  const { model, multiple } = props;
  const isSynthetic = multiple.figures.some((figure) => figure?.observation.layer === 'training');
  return (
    <div className={styles.plot}>
      <span aria-hidden="true" className={styles.topTick}>
        {model.top}
      </span>
      <span aria-hidden="true" className={styles.zero}>
        0
      </span>
      <div className={styles.canvas} data-synthetic={isSynthetic || undefined}>
        <ChartCanvas>{(size) => <MultipleDrawing {...props} {...size} />}</ChartCanvas>
      </div>
      <Ends slots={model.slots.length > 0 ? model.slots : model.slotsApart} />
    </div>
  );
}

function MultipleDrawing({
  multiple,
  model,
  slot,
  onPoint,
  width,
  height,
  em,
}: MultiplePlotProps & ChartSize) {
  const places = placeSlots(model, width);
  const { lines, dots } = placeMultiple(multiple, model, { width, height });
  const point = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>) =>
    onPoint(findNearestSlot(places, clientX - currentTarget.getBoundingClientRect().left));
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      className={styles.svg}
      onPointerMove={point}
      onPointerDown={point}
    >
      {model.ticks.map((plotted) => {
        const y = placeHeight(plotted, model, height);
        return (
          <line
            key={plotted}
            x1={0}
            x2={width}
            y1={y}
            y2={y}
            className={plotted === 0 ? styles.axis : styles.gridline}
          />
        );
      })}
      <line x1={places[slot]} x2={places[slot]} y1={0} y2={height} className={styles.marked} />
      {lines.map((path) => (
        <path
          key={path}
          d={path}
          className={styles.line}
          style={{ stroke: ACCENT.fill, strokeWidth: em * 0.16 }}
        />
      ))}
      {dots.map(({ x, y, hollow }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={em * 0.3}
          style={{
            fill: hollow ? 'var(--k-surface)' : ACCENT.fill,
            stroke: ACCENT.fill,
            strokeWidth: em * 0.15,
          }}
        />
      ))}
    </svg>
  );
}

/** The first and the last period of the axis. */
function Ends({ slots }: { slots: readonly MultipleSlot[] }) {
  const [first, last] = [slots[0], slots.at(-1)];
  return (
    <div aria-hidden="true" className={styles.ends}>
      <span>{first?.label}</span>
      {last !== first && <span>{last?.label}</span>}
    </div>
  );
}
