import type { FileImport, ImportColumn, ImportMapping } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../accounts/refusal-line.tsx';
import { call } from '../api/call.ts';
import { Button } from '../ui/button.tsx';
import { ActionFileFields } from './actions/action-file-fields.tsx';
import { ColumnFields } from './column-fields.tsx';
import { FileFields } from './file-fields.tsx';
import { WatchedProgress } from './import-progress.tsx';
import type { ImportTarget } from './import-target.ts';
import styles from './mapping-form.module.css';

type MappingFormProps = { read: FileImport; mapping: ImportMapping; target: ImportTarget };

/** How a file was read: what each column is taken for, and what holds for all of it. Whoever knows better says so. */
export function MappingForm({ read, mapping: inferred, target }: MappingFormProps) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const [mapping, setMapping] = useState(inferred);
  const [keep, setKeep] = useState(false);
  const readAgain = useMutation({
    mutationFn: () =>
      call('update-import-mapping', {
        params: { import: read.import },
        query: {},
        body: { reading: read.reading, mapping, keep },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['get-import', read.import] }),
  });
  const changeColumn = (changed: ImportColumn) =>
    setMapping({
      ...mapping,
      columns: mapping.columns.map((each) => (each.column === changed.column ? changed : each)),
    });
  return (
    <div className={styles.form}>
      <HowRead read={read} />
      {read.titles.length > 0 && <p>{t('mapping.titles', { titles: read.titles.join(' / ') })}</p>}
      {target.kind === 'SUBMISSION' && (
        <FileFields mapping={mapping} submission={target.submission} onChange={setMapping} />
      )}
      {target.kind === 'DOCUMENT' && target.contents === 'ACTIONS' && (
        <ActionFileFields mapping={mapping} document={target.document} onChange={setMapping} />
      )}
      <ul className={styles.columns}>
        {mapping.columns.map((column) => (
          <li key={column.column} data-role={column.role}>
            <ColumnFields
              column={column}
              file={read.columns.find((each) => each.column === column.column)}
              target={target}
              onChange={changeColumn}
            />
          </li>
        ))}
      </ul>
      <label className={styles.check}>
        <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} />
        {t('mapping.keep')}
      </label>
      <RefusalLine error={readAgain.error} />
      {readAgain.isPending && <WatchedProgress upload={read.import} step="RECOGNISING" />}
      <div>
        <Button disabled={readAgain.isPending} onPress={() => readAgain.mutate()}>
          {t('mapping.readAgain')}
        </Button>
      </div>
    </div>
  );
}

function HowRead({ read: { inferred, kept } }: { read: FileImport }) {
  const { t } = useTranslation('imports');
  if (kept !== null) {
    return <p>{t('mapping.kept', { name: kept.savedBy, day: formatDate(kept.savedAt.slice(0, 10)) })}</p>;
  }
  return <p>{inferred ? t('mapping.inferred') : t('mapping.said')}</p>;
}
