import type { RefArea } from '@korsetkish/contract';
import { useMemo } from 'react';
import type { OverviewPart } from '../overview/build-overview.ts';
import { useLabelPart } from '../overview/use-label-part.ts';
import { listOverviewSlides } from './list-overview-slides.ts';
import { Slides } from './slides.tsx';

type OverviewSlidesProps = {
  parts: readonly OverviewPart[];
  heading: string;
  /** Whose figures a part shows, where they are not the area's that was asked for. */
  whose: (area: RefArea) => string | undefined;
};

/** The Overview shown slide by slide. */
export function OverviewSlides({ parts, heading, whose }: OverviewSlidesProps) {
  const labelPart = useLabelPart();
  const slides = useMemo(
    () => listOverviewSlides(parts, (part) => labelPart(part, whose(part.input.refArea))),
    [parts, labelPart, whose],
  );
  return <Slides heading={heading} slides={slides} />;
}
