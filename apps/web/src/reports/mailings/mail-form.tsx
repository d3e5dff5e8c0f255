import type { ReportLanguage } from '@korsetkish/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../accounts/form.tsx';
import { call } from '../../api/call.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { listMailingsQuery } from './list-mailings.query.ts';
import styles from './mail-panel.module.css';
import { useNameDocument } from './use-name-document.ts';

const LANGUAGES: readonly ReportLanguage[] = ['both', 'kk', 'ru'];

/** Which document of an edition goes to which office. @param edition its number */
export function MailForm({ edition }: { edition: number }) {
  const { t } = useTranslation('mailings');
  const queries = useQueryClient();
  const nameDocument = useNameDocument();
  const [address, setAddress] = useState('');
  const [lang, setLang] = useState<ReportLanguage>('both');
  return (
    <div className={styles.form}>
      <p>{t('lead')}</p>
      <Form
        fields={[
          {
            ...{ name: 'address', type: 'email', autoComplete: 'off', text: address, onType: setAddress },
            ...{ label: t('address'), hint: t('address.hint') },
          },
        ]}
        submitLabel={t('send')}
        onSubmit={async ({ address: typed }) => {
          const body = { lang, address: typed.trim() };
          await call('create-report-mailing', { params: { edition }, query: {}, body });
          setAddress('');
          await queries.invalidateQueries({ queryKey: listMailingsQuery(edition).queryKey });
        }}
      >
        <ChoiceField
          name="lang"
          label={t('document')}
          groups={[{ options: LANGUAGES.map((choice) => ({ choice, label: nameDocument(choice) })) }]}
          chosen={lang}
          onChoose={(choice) => setLang(LANGUAGES.find((each) => each === choice) ?? lang)}
        />
      </Form>
    </div>
  );
}
