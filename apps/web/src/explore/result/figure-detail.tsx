import type { Observation } from '@korsetkish/contract';
import {
  type FindShare,
  formatEmptyReason,
  formatObsValue,
  formatPivotTotal,
  type PivotHeader,
  type PivotMember,
  quantityOf,
  type ShareOfTotal,
} from '@korsetkish/figures';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnotate } from '../../annotations/use-annotate.ts';
import { AnnotationList } from '../../charts/annotations/annotation-list.tsx';
import { buildChartFigure } from '../../charts/chart-figure.ts';
import { DoubtMarks } from '../../checks/doubt-marks.tsx';
import { findNotes } from '../../panels/find-notes.ts';
import { sayNote } from '../../panels/say-note.ts';
import { useChartNames } from '../../panels/use-chart-names.ts';
import { type ExploreNames, namePath, writeShare } from '../names.ts';
import styles from './figure-detail.module.css';
import { findIndicator, type Pointed } from './pointed.ts';

type FigureDetailProps = {
  pointed: Pointed | null;
  /** What all figures share. */
  common: readonly PivotMember[];
  names: ExploreNames;
  findShare: FindShare;
};

/** What the reader points at, in full: the figure, its source and paragraph, what must be known to read it. */
export function FigureDetail({ pointed, common, names, findShare }: FigureDetailProps) {
  const { t } = useTranslation('explore');
  return (
    <section
      aria-label={t('detail.label')}
      aria-live="polite"
      data-pointed={pointed !== null}
      className={styles.detail}
    >
      {pointed === null && <p className={styles.hint}>{t('detail.hint')}</p>}
      {pointed?.kind === 'FIGURE' && (
        <ObservationDetail observation={pointed.observation} {...{ names, findShare }} />
      )}
      {pointed && pointed.kind !== 'FIGURE' && (
        <OtherDetail pointed={pointed} common={common} names={names} />
      )}
    </section>
  );
}

type ObservationDetailProps = { observation: Observation } & Pick<FigureDetailProps, 'names' | 'findShare'>;

function ObservationDetail({ observation, names, findShare }: ObservationDetailProps) {
  const { t } = useTranslation();
  const { t: tExplore } = useTranslation('explore');
  const { language, catalogue } = names;
  const figure = buildChartFigure(observation, useChartNames());
  const indicator = catalogue.indicator(observation.indicator);
  const notes = findNotes(indicator.notes, [observation]);
  const happened = useAnnotate()([figure]);
  const share = findShare(observation);
  const told = [...figure.remarks, ...(share ? [sayShare(share)] : [])];
  const subject = [indicator.name[language], figure.code].filter((part) => part !== null).join(', ');
  return (
    <>
      <Title indicator={observation.indicator} names={names}>
        {subject} · {figure.refArea} · {figure.period}
      </Title>
      <p>
        <strong className={styles.figure}>{figure.text}</strong>
        {told.length > 0 && <span className={styles.remarks}> {told.join('; ')}</span>}
      </p>
      <p className={styles.source}>{t('source.cited', { sources: figure.locator })}</p>
      {figure.doubts.length > 0 && (
        <p className={styles.doubts}>
          <DoubtMarks doubts={figure.doubts} />
        </p>
      )}
      {notes.map((note) => (
        <p key={note.note} className={styles.note}>
          {sayNote(note, language)}
        </p>
      ))}
      <AnnotationList annotations={happened} />
    </>
  );

  function sayShare(found: ShareOfTotal): string {
    const unit = catalogue.unitMeasure(found.total.unitMeasure);
    const total = formatObsValue(found.total, unit, language).text;
    return tExplore('detail.share', { share: writeShare(found, names), total });
  }
}

type OtherDetailProps = { pointed: Exclude<Pointed, { kind: 'FIGURE' }> } & Pick<
  FigureDetailProps,
  'common' | 'names'
>;

function OtherDetail({ pointed, common, names }: OtherDetailProps) {
  const { language, catalogue } = names;
  const shared: PivotHeader = { key: '', members: common };
  const indicator = findIndicator([...pointed.headers, shared]);
  const path = [...pointed.headers, shared]
    .filter(({ members }) => members.length > 0)
    .flatMap((header) => namePath(header, names, 'label'));
  return (
    <>
      <Title indicator={indicator} names={names}>
        {path.join(' · ')}
      </Title>
      {pointed.kind === 'EMPTY' && <p>{formatEmptyReason(pointed.empty, catalogue, language)}</p>}
      {pointed.kind === 'TOTAL' && <TotalDetail total={pointed.total} names={names} />}
    </>
  );
}

function TotalDetail({
  total,
  names,
}: {
  total: Extract<Pointed, { kind: 'TOTAL' }>['total'];
  names: ExploreNames;
}) {
  const { language, catalogue } = names;
  const quantity = quantityOf(total);
  const words = formatPivotTotal(total, catalogue, language);
  if (!quantity) return <p>{words}</p>;
  const unit = catalogue.unitMeasure(quantity.unitMeasure);
  return (
    <p>
      <strong className={styles.figure}>
        {formatObsValue({ obsStatus: 'A', ...quantity }, unit, language).text}
      </strong>{' '}
      <span className={styles.remarks}>{words}</span>
    </p>
  );
}

type TitleProps = { indicator: string | null; names: ExploreNames; children: ReactNode };

function Title({ indicator, names: { language }, children }: TitleProps) {
  const { t } = useTranslation();
  return (
    <p className={styles.title}>
      {children}
      {indicator !== null && (
        <Link
          to="/$language/indicators/$indicator"
          params={{ language, indicator }}
          className={styles.passport}
        >
          {t('panel.passport')}
        </Link>
      )}
    </p>
  );
}
