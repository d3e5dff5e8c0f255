import type { RefArea } from '@korsetkish/contract';
import { formatTimeWindow, SYNTHETIC_MARK } from '@korsetkish/figures';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttentionItem } from '../attention/build-attention.ts';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { SourceCitation } from '../panels/source-citation.tsx';
import { useRevisionWords } from '../shell/use-revision-words.ts';
import { usePrinting } from '../ui/use-printing.ts';
import type { Digest, DigestPart } from './build-digest.ts';
import { DigestLine } from './digest-line.tsx';
import styles from './digest-sheet.module.css';
import { idOfFootnote } from './footnote-marks.tsx';
import { useFittingSheet } from './use-fitting-sheet.ts';

type DigestSheetProps = {
  digest: Digest;
  heading: string;
  /** Whose figures a part shows, where they are not the area's that was asked for. */
  whose: (area: RefArea) => string | undefined;
};

/** The sheet: what needs attention, the headline figures, footnotes and source. On paper exactly one page. */
export function DigestSheet({ digest: { parts, footnotes, cited }, heading, whose }: DigestSheetProps) {
  const { t } = useTranslation('digest');
  const { t: say } = useTranslation();
  const language = useLanguage();
  const { window, layer } = useFilters();
  const revision = useRevisionWords(layer);
  const isPrinting = usePrinting();
  const sheet = useRef<HTMLElement>(null);
  useFittingSheet(sheet, isPrinting);
  return (
    <article ref={sheet} className={styles.sheet} data-printing={isPrinting}>
      <header>
        <p className={styles.kicker}>
          {say('app.name')} · {formatTimeWindow(window.startPeriod, window.endPeriod, language)}
        </p>
        <h1 className={styles.heading}>{heading}</h1>
        {layer === 'training' && <p>{say('training.banner', { mark: SYNTHETIC_MARK })}</p>}
      </header>
      {parts.map(({ part: { attention, input } }) => (
        <Attention key={input.refArea.refArea} items={attention} whose={whose(input.refArea)} />
      ))}
      {parts.map((each) => (
        <PartLines key={each.part.input.refArea.refArea} {...each} whose={whose(each.part.input.refArea)} />
      ))}
      <footer className={styles.foot}>
        {footnotes.length > 0 && (
          <ol aria-label={t('footnotes')} className={styles.footnotes}>
            {footnotes.map((text, place) => (
              <li key={text} id={idOfFootnote(place + 1)}>
                {text}
              </li>
            ))}
          </ol>
        )}
        {cited.length > 0 && (
          <p>
            <SourceCitation observations={cited} />
          </p>
        )}
        {revision && <p>{revision}</p>}
      </footer>
    </article>
  );
}

type AttentionProps = { items: readonly AttentionItem[]; whose: string | undefined };

function Attention({ items, whose }: AttentionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (items.length === 0) return null;
  const heading = [t('attention.heading'), whose].filter((words) => words !== undefined).join(' · ');
  return (
    <section aria-label={heading} className={styles.attention}>
      <h2>{heading}</h2>
      <ul>
        {items.map(({ id, text, cause }) => (
          <li key={id}>
            {text[language]}
            {cause && <span className={styles.cause}>{cause[language]}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PartLines({ part, lines, whose }: DigestPart & { whose: string | undefined }) {
  const { t } = useTranslation('digest');
  const { t: say } = useTranslation();
  const language = useLanguage();
  const { refArea, window } = part.input;
  const otherPeriods =
    part.inWindow || lines.length === 0
      ? undefined
      : say('overview.otherPeriods', {
          window: formatTimeWindow(window.startPeriod, window.endPeriod, language),
        });
  const heading = [whose, otherPeriods].filter((words) => words !== undefined).join(' · ');
  if (lines.length === 0) {
    return <p>{say('overview.nothingPublished', { area: capitalize(refArea.name[language]) })}</p>;
  }
  return (
    <section aria-label={heading || t('lines')}>
      <h2>{capitalize(heading || t('lines'))}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <DigestLine key={line.card.indicator} line={line} />
        ))}
      </ul>
    </section>
  );
}
