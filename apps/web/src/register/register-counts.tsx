import type { ActionKind } from '@korsetkish/contract';
import { type AnsweredFinding, shareUnanswered } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import type { KindCounts } from './model/count-actions.ts';
import type { RegisterFilters } from './model/register-filters.ts';
import styles from './register-counts.module.css';
import { RegisterLink } from './register-link.tsx';
import { UnansweredWords } from './unanswered-words.tsx';
import { useRegisterWords } from './use-register-words.ts';

type RegisterCountsProps = {
  kinds: readonly KindCounts[];
  findings: readonly AnsweredFinding[];
  /** Filters that every number keeps. */
  scope: RegisterFilters;
  /** They stand on another page than the register's. */
  isElsewhere?: boolean;
};

/** Actions in numbers, each leading to exactly what it counts, and the blame that nothing answers. */
export function RegisterCounts({ kinds, findings, scope, isElsewhere = false }: RegisterCountsProps) {
  const { t } = useTranslation('register');
  const { counted } = useRegisterWords();
  const kindOf: Record<ActionKind, (count: number) => string> = {
    RECOMMENDATION: (count) => t('kindCount.RECOMMENDATION', { count }),
    INSTRUCTION: (count) => t('kindCount.INSTRUCTION', { count }),
    PLANNED_MEASURE: (count) => t('kindCount.PLANNED_MEASURE', { count }),
    WORK: (count) => t('kindCount.WORK', { count }),
  };
  const unanswered = findings.filter((each) => shareUnanswered(each) !== 'NOTHING');
  return (
    <section aria-label={t('counts')} className={styles.counts}>
      {kinds.map(({ kind, count, filters, counts }) => (
        <div key={kind} className={styles.kind}>
          <RegisterLink filters={filters} isElsewhere={isElsewhere} className={styles.number}>
            <strong>{count}</strong> {kindOf[kind](count)}
          </RegisterLink>
          <ul className={styles.parts}>
            {counts.map((each) => (
              <li key={each.counted}>
                <RegisterLink
                  filters={each.filters}
                  isElsewhere={isElsewhere}
                  view={each.counted === 'ASSIGNMENTS' ? 'board' : undefined}
                  className={styles.part}
                >
                  {counted[each.counted]} <strong>{each.count}</strong>
                </RegisterLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {unanswered.length > 0 && (
        <div className={styles.kind}>
          <RegisterLink filters={scope} view="findings" isElsewhere={isElsewhere} className={styles.number}>
            {t('findings.unanswered')}
          </RegisterLink>
          {unanswered.map((each) => (
            <UnansweredWords key={each.finding.finding} answered={each} />
          ))}
        </div>
      )}
    </section>
  );
}
