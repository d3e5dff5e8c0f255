import type { Language, ReportLanguage, Source } from '@korsetkish/contract';
import type { ReportDocument } from '@korsetkish/figures';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { breakIntoSheets, type Sheet } from './break-into-sheets.ts';
import { Footnotes } from './footnotes.tsx';
import { firstPlaceOf, groupPieces } from './group-pieces.ts';
import type { SheetPiece } from './list-pieces.ts';
import { measurePieces, measureRoom } from './measure-galley.ts';
import styles from './paper.module.css';
import { PieceGroup } from './piece.tsx';

/** The pages of one language, in pieces. */
export type Pages = {
  language: Language;
  document: ReportDocument;
  /** What every sheet says of the whole: that its figures are not published, or which edition it is. */
  stamp: string | null;
  pieces: readonly SheetPiece[];
  /** Where the figures of the report come from. */
  sources: readonly Source[];
};

/** Languages in the order in which their pages are laid. */
export const listLanguages = (lang: ReportLanguage): readonly Language[] =>
  lang === 'both' ? ['kk', 'ru'] : [lang];

/**
 * Reports on sheets of A4, one language after the other, as they are printed. They are set in one column first, where
 * nobody sees them: what stands on a sheet depends on the letters that the reader's machine has.
 */
export function Sheets({ pages }: { pages: readonly Pages[] }) {
  const { t } = useTranslation('reports');
  const galleys = useRef<HTMLDivElement>(null);
  const [laid, setLaid] = useState<{ pages: readonly Pages[]; sheets: Sheet[][] } | null>(null);
  useLayoutEffect(() => {
    const columns = galleys.current?.children;
    if (!columns) return;
    const sheets = pages.map(({ pieces }, place) => {
      const galley = columns[place];
      return galley ? breakIntoSheets(measurePieces(galley, pieces), measureRoom(galley)) : [];
    });
    setLaid({ pages, sheets });
  }, [pages]);

  if (laid?.pages !== pages) {
    return (
      <div ref={galleys} className={styles.galleys} data-paper="">
        {pages.map((each) => (
          <Galley key={each.language} {...each} />
        ))}
      </div>
    );
  }
  const total = laid.sheets.flat().length;
  let before = 0;
  return (
    <>
      <p role="status" className={styles.count}>
        {t('sheets', { count: total })}
      </p>
      <div className={styles.sheets} data-paper="">
        {pages.map((each, place) => {
          const sheets = laid.sheets[place] ?? [];
          const first = before + 1;
          before += sheets.length;
          const { language, document } = each;
          return (
            <article key={language} lang={language} aria-label={document.title}>
              {sheets.map((sheet, index) => (
                <SheetOfPaper key={sheet.from} {...each} sheet={sheet} number={first + index} />
              ))}
            </article>
          );
        })}
      </div>
    </>
  );
}

function Galley({ language, document, pieces, sources }: Pages) {
  return (
    <div lang={language} className={styles.galley}>
      {groupPieces(pieces, 0).map((group) => (
        <PieceGroup key={firstPlaceOf(group)} group={group} {...{ language, sources }} isMeasured />
      ))}
      <Footnotes
        numbers={document.footnotes.map((_, index) => index + 1)}
        texts={document.footnotes}
        language={language}
      />
    </div>
  );
}

type SheetOfPaperProps = Pages & { sheet: Sheet; number: number };

function SheetOfPaper({ language, document, stamp, pieces, sources, sheet, number }: SheetOfPaperProps) {
  const { footnotes } = document;
  return (
    <div className={styles.sheet}>
      {stamp !== null && <p className={styles.stamp}>{stamp}</p>}
      <div className={styles.text}>
        {groupPieces(pieces.slice(sheet.from, sheet.to), sheet.from).map((group) => (
          <PieceGroup key={firstPlaceOf(group)} group={group} {...{ language, sources }} isMeasured={false} />
        ))}
      </div>
      <Footnotes numbers={sheet.footnotes} texts={footnotes} language={language} />
      <p aria-hidden="true" className={styles.number}>
        {number}
      </p>
    </div>
  );
}
