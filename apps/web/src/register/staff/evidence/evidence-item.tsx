import { type Action, EVIDENCE_NATURES } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { Fields } from '../../../administration/fields/field.tsx';
import { useFormState } from '../../../administration/fields/form-state.ts';
import { textAt } from '../../../administration/model/draft.ts';
import type { FieldSpec } from '../../../administration/model/field-spec.ts';
import { Button } from '../../../ui/button.tsx';
import { useActionWords } from '../../action/use-action-words.ts';
import { useNameFile } from '../../action/use-name-file.ts';
import styles from '../staff.module.css';
import { FigureFields } from './figure-fields.tsx';

type EvidenceItemProps = {
  place: number;
  action: Action;
  /** The day of the document that asks for the action; null: it is not printed. */
  adopted: string | null;
  onRemove: () => void;
};

/** One piece of evidence as it is being filled in. */
export function EvidenceItem({ place, action, adopted, onRemove }: EvidenceItemProps) {
  const { t } = useTranslation('progress');
  const { draft } = useFormState();
  const path = `evidence.${place}`;
  const kind = textAt(draft, `${path}.kind`);
  const attached = useAttachedFields(kind === 'LINK');
  const number = place + 1;
  const heading = {
    LINK: t('evidence.link', { number }),
    FILE: t('evidence.file', { number }),
    FIGURE: t('evidence.figure', { number }),
  };
  const name = kind === 'FIGURE' ? heading.FIGURE : kind === 'LINK' ? heading.LINK : heading.FILE;
  return (
    <fieldset className={styles.item}>
      <legend className={styles.legend}>{name}</legend>
      {kind === 'FILE' && <KeptFile path={`${path}.file`} />}
      {kind === 'FIGURE' ? (
        <FigureFields path={`${path}.figure`} action={action} adopted={adopted} />
      ) : (
        <Fields fields={attached} prefix={path} />
      )}
      <div>
        <Button kind="plain" accessibleName={t('evidence.removeNamed', { name })} onPress={onRemove}>
          {t('evidence.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

/** What is asked of a link or a file. */
function useAttachedFields(isLink: boolean): readonly FieldSpec[] {
  const { t } = useTranslation('progress');
  const { natures } = useActionWords();
  const options = EVIDENCE_NATURES.filter((nature) => nature !== 'FIGURE').map((choice) => ({
    choice,
    label: natures[choice],
  }));
  return [
    { kind: 'choice', path: 'nature', label: t('nature'), groups: [{ options }] },
    { kind: 'line', path: 'dated', label: t('dated'), isDay: true },
    { kind: 'texts', path: 'title', label: t('title') },
    ...(isLink
      ? [{ kind: 'line', path: 'url', label: t('url'), hint: t('url.hint') } satisfies FieldSpec]
      : []),
  ];
}

/** The file that was sent: its name, its size and the hash that it is kept by. */
function KeptFile({ path }: { path: string }) {
  const { t } = useTranslation('progress');
  const nameFile = useNameFile();
  const { draft, errors } = useFormState();
  const sha256 = textAt(draft, `${path}.sha256`);
  const file = { sha256, name: textAt(draft, `${path}.name`), bytes: Number(textAt(draft, `${path}.bytes`)) };
  const error = errors.get(path);
  return (
    <>
      <p role="status" className={styles.kept} title={sha256}>
        {t('file.kept', { file: nameFile(file) })}
      </p>
      {error && (
        <p role="alert" className={styles.refused}>
          {error}
        </p>
      )}
    </>
  );
}
