import { formatObsValue } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { WarningIcon } from '../../ui/icons.tsx';
import type { Finding } from './build-findings.ts';
import styles from './cell-messages.module.css';
import type { CellState } from './cell-state.ts';
import type { Cell } from './cells.ts';
import { readCell } from './read-cell.ts';
import { useProblemWords } from './use-entry-words.ts';
import { useSayFinding } from './use-say-finding.ts';

type CellMessagesProps = { cell: Cell; state: CellState; findings: readonly Finding[] };

/** How a cell stands, in words: what was read, whether it is saved, why not, and what the checks say. */
export function CellMessages({ cell, state, findings }: CellMessagesProps) {
  const { t } = useTranslation('desk');
  const problems = useProblemWords();
  const sayFinding = useSayFinding();
  const reading = useReadBack(cell);
  const words = {
    NOTHING: '',
    CONTESTED: t('cell.CONTESTED'),
    WAITING: t('cell.WAITING'),
    SAVING: t('cell.SAVING'),
    SAVED: t('cell.SAVED'),
    WARNED: t('cell.WARNED'),
    UNREADABLE: t('cell.UNREADABLE'),
    REFUSED: t('cell.REFUSED'),
  };
  const why =
    state.kind === 'UNREADABLE' ? problems[state.problem] : state.kind === 'REFUSED' ? state.refusal : null;
  return (
    <>
      <p className={styles.state} data-state={state.kind}>
        {words[state.kind]}
        {why !== null && ` ${why}`}
        {reading !== null && ` ${t('entry.readAs', { reading })}`}
      </p>
      {findings.map((finding) => (
        <p key={finding.id} className={styles.finding}>
          <WarningIcon /> <span>{sayFinding(finding)}</span>
        </p>
      ))}
    </>
  );
}

/** What was read, where it says more than the digits that were typed: a word, a multiplier, digits added. */
function useReadBack({ row, draft }: Cell): string | null {
  const language = useLanguage();
  const content = readCell(row, draft);
  if (content.kind !== 'ENTERED' || content.entered.obsValue === null) return null;
  const { text, number } = formatObsValue(content.entered, row.unitMeasure, language);
  const { qualifier, unitMult } = content.entered;
  const isPlain = qualifier === null && unitMult === draft.unitMult && sameDigits(draft.typed, number);
  return isPlain ? null : text;
}

const sameDigits = (typed: string, number: string): boolean =>
  typed.replaceAll(/\s/g, '') === number.replaceAll(/\s/g, '');
