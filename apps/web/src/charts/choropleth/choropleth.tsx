import type { KatoCode } from '@korsetkish/contract';
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef, useState } from 'react';
import { type ChartAnnotation, findMarks } from '../annotations/build-chart-annotations.ts';
import { sayDoubt } from '../doubt.ts';
import { ChartCanvas } from '../drawing/chart-canvas.tsx';
import { Hatch } from '../drawing/hatch.tsx';
import type { ChartSize } from '../drawing/use-chart-size.ts';
import type { AreaShape } from './area-topology.ts';
import { ABSENCE_COLOR, type ChoroplethModel } from './build-choropleth.ts';
import styles from './choropleth.module.css';
import { layoutChoropleth, type PlacedArea, SPOT_RADIUS } from './layout-choropleth.ts';
import { MapCallout } from './map-callout.tsx';
import { MapMark } from './map-mark.tsx';
import { MapTooltip } from './map-tooltip.tsx';

export type ChoroplethProps = {
  model: ChoroplethModel;
  /** The areas that have geometry. */
  shapes: readonly AreaShape[];
  /** The sentence the map says. */
  label: string;
  /** What the keys do. */
  hint: string;
  /** What happened when, of these figures. */
  annotations: readonly ChartAnnotation[];
  /** The area of the page. */
  chosen: KatoCode | null;
  /** Where an area leads; null: nothing is held of it but what the map says. */
  hrefOf: (refArea: KatoCode) => string | null;
  onChoose: (refArea: KatoCode) => void;
  /** True: for paper, where nothing can be pointed at, so that every area is named. */
  still: boolean;
};

/** A map whose areas are links: pointed at they say their figure, followed they become the area of the page. */
export function Choropleth(props: ChoroplethProps) {
  return <ChartCanvas>{(size) => <ChoroplethDrawing {...size} {...props} />}</ChartCanvas>;
}

/** Which way an arrow key leads through the areas, which stand in the order of the table. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function ChoroplethDrawing({
  model,
  shapes,
  label,
  hint,
  annotations,
  chosen,
  hrefOf,
  onChoose,
  still,
  width,
  height,
  em,
}: ChartSize & ChoroplethProps) {
  const hatch = useId();
  const links = useRef(new Map<KatoCode, Pick<SVGAElement, 'focus'>>());
  const [pointed, setPointed] = useState<KatoCode | null>(null);
  const [focused, setFocused] = useState<KatoCode | null>(null);
  const placed = useMemo(
    () => layoutChoropleth({ model, shapes, annotations, namesAll: still }, { width, height, em }),
    [model, shapes, width, height, em, annotations, still],
  );
  const entry = placed.find(({ area }) => area.refArea === chosen) ?? placed[0];
  const stop = focused ?? entry?.area.refArea;
  const told = placed.find(({ area }) => area.refArea === (pointed ?? focused));

  const walk = (event: KeyboardEvent, from: number) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = placed[(from + step + placed.length) % placed.length];
    if (next) links.current.get(next.area.refArea)?.focus();
  };
  const follow = (event: MouseEvent, refArea: KatoCode) => {
    // A link opened elsewhere is the browser's.
    const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (isElsewhere || hrefOf(refArea) === null) return;
    event.preventDefault();
    onChoose(refArea);
  };

  return (
    <>
      <svg role="application" width={width} height={height} aria-label={label} aria-description={hint}>
        <defs>
          <Hatch id={hatch} color={ABSENCE_COLOR} em={em} />
        </defs>
        {placed.map(({ area, path, at, tiny }, place) => (
          <a
            key={area.refArea}
            ref={(link) => {
              if (link) links.current.set(area.refArea, link);
              else links.current.delete(area.refArea);
            }}
            className={styles.area}
            // What leads nowhere is a picture with words, and can be pointed at as well.
            href={hrefOf(area.refArea) ?? undefined}
            role={hrefOf(area.refArea) === null ? 'img' : undefined}
            tabIndex={area.refArea === stop ? 0 : -1}
            aria-label={sayArea(area, annotations)}
            aria-current={area.refArea === chosen || undefined}
            onClick={(event) => follow(event, area.refArea)}
            onKeyDown={(event) => walk(event, place)}
            onFocus={() => setFocused(area.refArea)}
            onBlur={() => setFocused(null)}
            onPointerEnter={() => setPointed(area.refArea)}
            onPointerLeave={() => setPointed(null)}
          >
            <path d={path} style={{ fill: groundOf(area, model) }} />
            {tiny && <Spot at={at} em={em} fill={groundOf(area, model)} className={styles.spot} />}
            {area.plotted === null && (
              <Outline of={{ path, at, tiny }} em={em} fill={`url(#${hatch})`} className={styles.hatch} />
            )}
          </a>
        ))}
      </svg>
      <svg width={width} height={height} aria-hidden="true" className={styles.over}>
        <Edges placed={placed} em={em} chosen={chosen} told={told} />
        {placed.map(
          ({ area, callout }) => callout && <MapCallout key={area.refArea} callout={callout} em={em} />,
        )}
        {placed.map((each) => (
          <MapMark key={each.area.refArea} placed={each} model={model} em={em} />
        ))}
      </svg>
      {told && <MapTooltip placed={told} annotations={annotations} width={width} />}
    </>
  );
}

/** An area as it is read out: its figure, what a check says of it, and what happened there. */
function sayArea(
  { name, text, figure }: PlacedArea['area'],
  annotations: readonly ChartAnnotation[],
): string {
  const happened = figure ? findMarks(annotations, [figure]).map((annotation) => annotation.text) : [];
  return [`${name}: ${text}`, ...(figure?.doubts ?? []).map(sayDoubt), ...happened].join('; ');
}

/** What an area is filled with, under hatch and circle. */
function groundOf({ classIndex }: PlacedArea['area'], { classes }: ChoroplethModel): string {
  const shade = classIndex === null ? undefined : classes[classIndex]?.color;
  return shade ?? 'var(--k-surface-2)';
}

type SpotProps = Pick<PlacedArea, 'at'> & { em: number; fill?: string; className: string | undefined };

/** Stands for an area that is drawn too small to be seen or pressed. */
function Spot({ at: [x, y], em, fill, className }: SpotProps) {
  return <circle cx={x} cy={y} r={SPOT_RADIUS * em} style={{ fill }} className={className} />;
}

type OutlineProps = Omit<SpotProps, 'at'> & { of: Pick<PlacedArea, 'path' | 'at' | 'tiny'> };

/** All that is seen of an area: its spot where it has one, or else its border. */
function Outline({ of: { path, at, tiny }, ...drawn }: OutlineProps) {
  const { fill, className } = drawn;
  return tiny ? <Spot at={at} {...drawn} /> : <path d={path} style={{ fill }} className={className} />;
}

type EdgesProps = {
  placed: readonly PlacedArea[];
  em: number;
  chosen: KatoCode | null;
  told: PlacedArea | undefined;
};

/** Lines over the areas: around the area of the page, and around what is pointed at or has the focus. */
function Edges({ placed, em, chosen, told }: EdgesProps) {
  const ofPage = placed.find(({ area }) => area.refArea === chosen);
  return (
    <>
      {ofPage && <Outline of={ofPage} em={em} className={styles.chosen} />}
      {told && <Outline of={told} em={em} className={styles.told} />}
    </>
  );
}
