import type { Submission } from '@korsetkish/contract';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { call } from '../../api/call.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './source-field.module.css';

type SourceFieldProps = { submission: Submission; isOpen: boolean; onChanged: () => Promise<unknown> };

/** What the select holds while no source is named; codes are upper-case. */
const NONE = 'none';

/** Where the figures of a submission come from; needed before it is handed in. */
export function SourceField({ submission, isOpen, onChanged }: SourceFieldProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const { sources, source: find } = useCatalogue();
  const choose = useMutation({
    mutationFn: (source: string | null) =>
      call('update-submission', {
        params: { submission: submission.submission },
        query: {},
        body: { version: submission.version, source },
      }),
    // What was refused because somebody changed the submission is shown as it stands now.
    onSettled: onChanged,
  });
  const { source } = submission;
  if (!isOpen) {
    return (
      <p>{source === null ? t('source.none') : `${t('source.label')}: ${find(source).title[language]}`}</p>
    );
  }
  return (
    <div id="source" className={styles.source}>
      <SelectField
        label={t('source.label')}
        chosen={choose.isPending ? (choose.variables ?? NONE) : (source ?? NONE)}
        groups={[
          { options: [{ choice: NONE, label: t('source.none') }] },
          { options: sources.map((each) => ({ choice: each.source, label: each.title[language] })) },
        ]}
        onChoose={(choice) => choose.mutate(choice === NONE ? null : choice)}
      />
      <RefusalLine error={choose.error} />
    </div>
  );
}
