import type { SubmissionComment } from '@korsetkish/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Panel } from '../../ui/panel.tsx';
import type { EntryIndicator, EntrySection } from './build-entry-form.ts';
import type { Finding } from './build-findings.ts';
import type { Cells, CellsAction } from './cells.ts';
import { EntryRowForm } from './entry-row.tsx';
import styles from './entry-sections.module.css';
import { moveByKeys } from './move-by-keys.ts';
import { nameCell } from './name-cell.ts';

type EntrySectionsProps = {
  submission: number;
  sections: readonly EntrySection[];
  cells: Cells;
  isOpen: boolean;
  /** Cells that are on their way to the server. */
  sending: ReadonlySet<string>;
  findings: ReadonlyMap<string, Finding[]>;
  comments: readonly SubmissionComment[];
  onAction: (action: CellsAction) => void;
  onPaste: (cell: string, text: string) => void;
};

const NOTHING: readonly never[] = [];

/** The lines of the form, section by section as in the department's report. */
export function EntrySections({ sections, ...lines }: EntrySectionsProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const commentsOf = useMemo(
    () =>
      Map.groupBy(
        lines.comments.filter(({ about }) => about !== null),
        ({ about }) => (about === null ? '' : nameCell(about)),
      ),
    [lines.comments],
  );
  if (sections.length === 0) return <p>{t('entry.noLines')}</p>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are pressed in the fields, only heard here
    <div className={styles.sections} onKeyDown={moveByKeys}>
      {sections.map(({ group, name, indicators }) => (
        <Panel key={group} heading={name[language]} isLong>
          <div className={styles.headings} aria-hidden="true">
            <span>{t('entry.indicator')}</span>
            <span>{t('entry.figure')}</span>
            <span>{t('entry.whyEmpty')}</span>
            <span>{t('entry.last')}</span>
            <span>{t('entry.yearBefore')}</span>
          </div>
          {indicators.map((each) => (
            <IndicatorLines key={each.indicator.indicator} {...each} {...lines} commentsOf={commentsOf} />
          ))}
        </Panel>
      ))}
    </div>
  );
}

type IndicatorLinesProps = EntryIndicator &
  Omit<EntrySectionsProps, 'sections' | 'comments'> & {
    commentsOf: ReadonlyMap<string, SubmissionComment[]>;
  };

function IndicatorLines({ indicator, rows, cells, commentsOf, ...lines }: IndicatorLinesProps) {
  const language = useLanguage();
  const beginsWithTotal = rows[0]?.isPart === false;
  return (
    <>
      {!beginsWithTotal && <h3 className={styles.indicator}>{indicator.name[language]}</h3>}
      <ul aria-label={indicator.name[language]}>
        {rows.map(({ cell: name }) => {
          const cell = cells.get(name);
          return (
            cell && (
              <EntryRowForm
                key={name}
                submission={lines.submission}
                cell={cell}
                isOpen={lines.isOpen}
                isSending={lines.sending.has(name)}
                findings={lines.findings.get(name) ?? NOTHING}
                comments={commentsOf.get(name) ?? NOTHING}
                onAction={lines.onAction}
                onPaste={lines.onPaste}
              />
            )
          );
        })}
      </ul>
    </>
  );
}
