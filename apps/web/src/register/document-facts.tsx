import type { RegisterDocument } from '@korsetkish/contract';
import { formatFormerNames } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { DocumentCounts } from './document-counts.tsx';
import { DocumentIndicators } from './document-indicators.tsx';
import { ExecutionLink } from './execution-link.tsx';
import type { RegisterData } from './model/register.ts';
import styles from './register.module.css';
import { useNameDocument } from './use-name-document.ts';

/** Whose a document is, what it follows from, its parts and what is to be known of it. */
export function DocumentFacts({
  document,
  register,
}: {
  document: RegisterDocument;
  register: RegisterData;
}) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const { refArea: findArea } = useCatalogue();
  const name = useNameDocument();
  const { refArea, body, adopted, basedOn, note, parts } = document;
  const area = findArea(refArea);
  const former = adopted === null ? null : formatFormerNames(area, adopted, language);
  const basis = basedOn === null ? null : register.document(basedOn);
  const said = capitalize(area.name[language]);
  return (
    <div className={styles.document}>
      <p>
        {former === null ? said : `${said} (${former})`}
        {' · '}
        {body === null ? t('body.none') : register.organisation(body).name[language]}
      </p>
      {basis && <p>{t('document.basedOn', { document: name(basis) })}</p>}
      {note !== null && <p>{note[language]}</p>}
      <ExecutionLink document={document} />
      {basis && <ExecutionLink document={basis} />}
      <DocumentCounts document={document} />
      {parts.length > 0 && (
        <>
          <p>{t('document.parts')}</p>
          <ol className={styles.parts}>
            {parts.map(({ part, name: title }) => (
              <li key={part}>{`${part}. ${title[language]}`}</li>
            ))}
          </ol>
        </>
      )}
      <DocumentIndicators document={document} />
    </div>
  );
}
