import type { DocumentEntry, ImportMapping } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { AreaField } from '../concept-fields.tsx';
import styles from '../mapping-form.module.css';

type ActionFileFieldsProps = {
  mapping: ImportMapping;
  document: DocumentEntry;
  onChange: (mapping: ImportMapping) => void;
};

/** What holds for every measure of a file whose row says nothing else. */
export function ActionFileFields({ mapping, document, onChange }: ActionFileFieldsProps) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  const { directions } = useCatalogue();
  const options = directions.map(({ direction, name }) => ({ choice: direction, label: name[language] }));
  return (
    <div className={styles.fields}>
      <AreaField
        within={document.refArea}
        chosen={mapping.refArea}
        onChoose={(refArea) => onChange({ ...mapping, refArea })}
      />
      <SelectField
        label={t('role.DIRECTION')}
        groups={[{ options: [{ choice: '', label: t('mapping.leftToFile') }, ...options] }]}
        chosen={mapping.direction ?? ''}
        onChoose={(choice) => onChange({ ...mapping, direction: choice || null })}
      />
    </div>
  );
}
