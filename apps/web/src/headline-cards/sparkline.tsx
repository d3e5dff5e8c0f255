import { useLayer } from '../filters/use-layer.ts';
import styles from './sparkline.module.css';

/** The course of a few comparable figures, from zero; the card's own words say what they are. */
export function Sparkline({ figures }: { figures: readonly number[] }) {
  const layer = useLayer();
  const highest = Math.max(...figures, 0) || 1;
  const step = 100 / (figures.length - 1);
  const points = figures.map((figure, place) => `${place * step},${30 - (figure / highest) * 28}`).join(' ');
  return (
    <svg
      className={styles.sparkline}
      data-layer={layer}
      viewBox="0 0 100 32"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polyline points={points} className={styles.line} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
