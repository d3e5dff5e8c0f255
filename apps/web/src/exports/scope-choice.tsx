import { formatNumber } from '@korsetkish/figures';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountedScope, DownloadScope, ScopeKind } from './download-scopes.ts';
import styles from './scope-choice.module.css';

type ScopeChoiceProps = {
  scopes: readonly CountedScope[];
  chosen: ScopeKind;
  onChoose: (scope: ScopeKind) => void;
};

/** How much is taken away, each choice with its number of rows. */
export function ScopeChoice({ scopes, chosen, onChoose }: ScopeChoiceProps) {
  const { t } = useTranslation('exports');
  const group = useId();
  const sayRows = ({ rows }: CountedScope): string => {
    if (rows === 'UNKNOWN') return t('rows.unknown');
    if (rows === 'COUNTING') return t('rows.counting');
    return rows === 0 ? t('rows.none') : t('rows', { count: rows, number: formatNumber(rows, 0) });
  };
  const names: Record<ScopeKind, (scope: DownloadScope) => { name: string; hint?: string }> = {
    SHOWN: () => ({ name: t('scope.shown') }),
    AREA: () => ({ name: t('scope.area') }),
    INDICATORS: ({ filters: { indicator = [] } }) => ({
      name: t('scope.indicators', { count: indicator.length }),
      hint: t('scope.indicatorsHint'),
    }),
    EVERYTHING: ({ filters: { layer } }) => ({
      name: layer === 'training' ? t('scope.everythingTraining') : t('scope.everything'),
      hint: t('scope.everythingHint'),
    }),
  };
  return (
    <fieldset>
      <legend className={styles.legend}>{t('scope.legend')}</legend>
      <div className={styles.scopes}>
        {scopes.map((each) => {
          const { name, hint } = names[each.scope](each);
          return (
            <label key={each.scope} className={styles.scope}>
              <input
                type="radio"
                name={group}
                className={styles.input}
                checked={each.scope === chosen}
                disabled={each.rows === 0}
                onChange={() => onChoose(each.scope)}
              />
              <span className={styles.name}>{name}</span>
              {hint && <span className={styles.hint}> {hint}</span>}
              <span className={styles.rows}> {sayRows(each)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
