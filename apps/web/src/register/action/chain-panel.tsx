import type { Action } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { IndicatorLink } from '../../indicators/indicator-link.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ActionLink } from '../action-link.tsx';
import { ExecutionLink } from '../execution-link.tsx';
import { FigureReferences } from '../figure-references.tsx';
import { buildChain, type ChainAnswer } from '../model/build-chain.ts';
import type { RegisterData } from '../model/register.ts';
import { RegisterLink } from '../register-link.tsx';
import { useNameDocument } from '../use-name-document.ts';
import { useRegisterWords } from '../use-register-words.ts';
import styles from './action-page.module.css';

/** From the first document through the finding to the indicator: each link of the chain leads on. */
export function ChainPanel({ action, register }: { action: Action; register: RegisterData }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { kinds } = useRegisterWords();
  const name = useNameDocument();
  const { documents, answers, couldAnswer, continues, continuedBy, figures } = buildChain(action, register);
  const indicators = [...new Set(figures.map(({ indicator }) => indicator))];
  return (
    <Panel heading={t('chain')} isLong>
      <ol className={styles.chain}>
        {documents.map((document) => (
          <li key={document.document}>
            <RegisterLink filters={{ document: document.document }} isElsewhere>
              {name(document)}
            </RegisterLink>
            <p>{document.title[language]}</p>
            <ExecutionLink document={document} />
          </li>
        ))}
        {answers.map((answer) => (
          <Answer key={answer.finding.finding} answer={answer} />
        ))}
        {couldAnswer && answers.length === 0 && (
          <li>
            <p className={styles.link}>{t('chain.answersNothing')}</p>
          </li>
        )}
        {continues && (
          <li>
            <p className={styles.link}>{t('chain.continues')}</p>
            <ActionLink action={continues} />
          </li>
        )}
        <li aria-current="true">
          <p className={styles.link}>{kinds[action.kind]}</p>
          <p>{action.text[language]}</p>
        </li>
        {continuedBy.map((each) => (
          <li key={each.action}>
            <p className={styles.link}>{t('chain.continuedBy')}</p>
            <ActionLink action={each} />
          </li>
        ))}
        {indicators.map((indicator) => (
          <li key={indicator}>
            <p className={styles.link}>{t('chain.indicator')}</p>
            <IndicatorLink indicator={indicator} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Answer({ answer: { finding, whole, isReading, figures } }: { answer: ChainAnswer }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { number, sign, document } = finding;
  return (
    <li>
      <RegisterLink filters={{ document }} view="findings" isElsewhere>
        {sign === 'NEGATIVE' ? t('finding.NEGATIVE', { number }) : t('finding.POSITIVE', { number })}
      </RegisterLink>
      <p>{finding.text[language]}</p>
      {whole && (
        <p className={styles.aside}>
          {t('finding.partOf', { number: whole.number })} {whole.text[language]}
        </p>
      )}
      {isReading && <p className={styles.reading}>{t('answer.reading')}</p>}
      {figures.length > 0 && <p className={styles.aside}>{t('finding.figures')}</p>}
      <FigureReferences figures={figures} />
    </li>
  );
}
