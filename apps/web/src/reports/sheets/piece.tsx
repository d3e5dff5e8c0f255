import type { Language, Source } from '@korsetkish/contract';
import type { Placed, SheetGroup } from './group-pieces.ts';
import { Marked } from './marked.tsx';
import styles from './paper.module.css';
import { ReportChart } from './report-chart.tsx';
import { ReportTable } from './report-table.tsx';

type DrawnProps = {
  language: Language;
  sources: readonly Source[];
  /** True: it is measured and not read. */
  isMeasured: boolean;
};

/** Pieces that stand together, on a sheet. */
export function PieceGroup({ group, ...drawn }: DrawnProps & { group: SheetGroup }) {
  switch (group.group) {
    case 'LIST':
      return (
        <ul className={styles.list}>
          {group.items.map(({ place, piece }) => (
            <li key={place} data-place={place} className={styles.item}>
              <Marked said={piece.said.flat()} language={drawn.language} />
            </li>
          ))}
        </ul>
      );
    case 'TABLE':
      return <ReportTable table={group.table} rows={group.rows} language={drawn.language} />;
    case 'SINGLE':
      return <Piece {...group} {...drawn} />;
  }
}

const TEXT_STYLES = {
  STAFF_PARAGRAPH: styles.paragraph,
  SIGNED: styles.signed,
  CAPTION: styles.caption,
  NOTE: styles.note,
  SOURCE: styles.source,
};

type Single = Extract<SheetGroup, { group: 'SINGLE' }>['piece'];

function Piece({ place, piece, language, sources, isMeasured }: DrawnProps & Placed<Single>) {
  const at = { 'data-place': place };
  switch (piece.piece) {
    case 'TITLE':
      return (
        <h2 {...at} className={styles.title}>
          {piece.lines.map((line, index) => (
            <span key={line}>
              {index > 0 && ' '}
              {line}
            </span>
          ))}
        </h2>
      );
    case 'HEADING': {
      const Heading = piece.level === 1 ? 'h3' : 'h4';
      return (
        <Heading {...at} className={styles.heading}>
          {piece.text}
        </Heading>
      );
    }
    case 'PARAGRAPH':
    case 'LEAD':
      return (
        <p {...at} className={styles.paragraph}>
          <Marked said={piece.said.flat()} language={language} />
        </p>
      );
    case 'STAFF_PARAGRAPH':
    case 'SIGNED':
    case 'CAPTION':
    case 'NOTE':
    case 'SOURCE':
      return (
        <p {...at} className={TEXT_STYLES[piece.piece]}>
          {piece.text}
        </p>
      );
    case 'GAP':
      return <div {...at} className={styles.gap} />;
    case 'CHART':
      return (
        <div {...at} className={styles.chart}>
          <ReportChart chart={piece.chart} isPlace={isMeasured} {...{ language, sources }} />
        </div>
      );
    case 'SIGNATURE':
      return (
        <p {...at} className={styles.signature}>
          {piece.placeAndDay}
          <br />
          <br />
          {piece.sign}
        </p>
      );
  }
}
