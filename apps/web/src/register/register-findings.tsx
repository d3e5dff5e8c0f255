import type { Action } from '@korsetkish/contract';
import { answersBlame, listAnsweredFindings } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import { Stack } from '../ui/stack.tsx';
import { ActionLink } from './action-link.tsx';
import { FigureReferences } from './figure-references.tsx';
import type { RegisterData } from './model/register.ts';
import styles from './register.module.css';
import { UnansweredWords } from './unanswered-words.tsx';

/**
 * What documents blame, and what answers each part of it; actions that answer no blame; what documents praise.
 * Of documents whose actions are shown.
 */
export function RegisterFindings({
  register,
  actions,
}: {
  register: RegisterData;
  actions: readonly Action[];
}) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const documents = new Set(actions.map(({ document }) => document));
  const findings = register.findings.filter(({ document }) => documents.has(document));
  // Whatever is filtered: an answer that is not shown is an answer.
  const blamed = listAnsweredFindings(findings, register.actions);
  const praised = findings.filter(({ sign }) => sign === 'POSITIVE');
  const blaming = new Set(blamed.map(({ finding }) => finding.document));
  const idle = actions.filter(
    (action) => blaming.has(action.document) && !answersBlame(action, register.finding),
  );
  if (findings.length === 0) return <p>{t('findings.none')}</p>;
  return (
    <Stack>
      {blamed.map((each) => (
        <Panel
          key={each.finding.finding}
          kicker={t('finding.NEGATIVE', { number: each.finding.number })}
          heading={each.finding.text[language]}
          isLong
        >
          <UnansweredWords answered={each} />
          <ul className={styles.answers}>
            {each.parts.map(({ finding, answeredBy }) => (
              <li key={finding.finding}>
                {each.parts.length > 1 && (
                  <p className={styles.part}>{`${finding.number}. ${finding.text[language]}`}</p>
                )}
                {answeredBy.length === 0 ? (
                  <p className={styles.unanswered}>{t('finding.unanswered')}</p>
                ) : (
                  answeredBy.map(({ action, isReading }) => (
                    <div key={action.action}>
                      {t('finding.answeredBy')} <ActionLink action={action} />
                      {isReading && <p className={styles.reading}>{t('answer.reading')}</p>}
                    </div>
                  ))
                )}
              </li>
            ))}
          </ul>
        </Panel>
      ))}
      {idle.length > 0 && (
        <Panel heading={t('findings.idle', { actions: idle.length })} isLong>
          <ul className={styles.answers}>
            {idle.map((action) => (
              <li key={action.action}>
                <ActionLink action={action} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {praised.length > 0 && (
        <Panel heading={t('findings.positive')} isLong>
          <ul className={styles.answers}>
            {praised.map(({ finding, number, text, figures }) => (
              <li key={finding}>
                <p>{`${number}. ${text[language]}`}</p>
                <FigureReferences figures={figures} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Stack>
  );
}
