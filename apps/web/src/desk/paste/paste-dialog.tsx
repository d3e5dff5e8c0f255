import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { call } from '../../api/call.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { buildFindings, indexFindings } from '../entry/build-findings.ts';
import type { Cells, CellsAction } from '../entry/cells.ts';
import { useSayFinding } from '../entry/use-say-finding.ts';
import { buildPastePreview, listProposed } from './build-paste-preview.ts';
import styles from './paste-dialog.module.css';
import { usePreviewColumns } from './use-preview-columns.tsx';

type PasteDialogProps = {
  submission: number;
  text: string;
  /** The cell that was pasted into. */
  from: string;
  cells: Cells;
  onAction: (action: CellsAction) => void;
  onClose: () => void;
};

/** What a pasted column would do, line by line, with what the checks say of it; nothing is changed before it is confirmed. */
export function PasteDialog({ submission, text, from, cells, onAction, onClose }: PasteDialogProps) {
  const { t } = useTranslation('desk');
  // What is shown is what was there when it was pasted: a colleague's change meanwhile is met when it is saved.
  const [preview] = useState(() => buildPastePreview(text, cells, from));
  const proposed = useMemo(() => listProposed(preview), [preview]);
  const checked = useQuery({
    queryKey: ['check-submission', submission, 'proposed', proposed] as const,
    queryFn: ({ signal }) =>
      call(
        'check-submission',
        { params: { submission }, query: {}, body: { observations: proposed } },
        signal,
      ),
    enabled: proposed.length > 0,
  });
  const taken = new Set(
    preview.rows.flatMap(({ row, outcome }) => (row && outcome.kind === 'TAKEN' ? [row.cell] : [])),
  );
  const findings = checked.data ? buildFindings(checked.data, taken) : [];
  const columns = usePreviewColumns(indexFindings(findings));
  const say = useSayFinding();
  const lost = preview.rows.filter(({ outcome }) => outcome.kind === 'NO_LINE').length;
  const takeAll = () => {
    onAction({
      kind: 'EDITED',
      changes: new Map(
        preview.rows.flatMap(({ row, outcome }) =>
          row && outcome.kind === 'TAKEN' ? [[row.cell, outcome.draft] as const] : [],
        ),
      ),
    });
    onClose();
  };
  return (
    <Dialog heading={t('paste.heading')} onClose={onClose}>
      <div className={styles.body}>
        <p>{preview.by === 'NAME' ? t('paste.byName') : t('paste.byPlace')}</p>
        {lost > 0 && <Notice>{t('paste.lost', { count: lost })}</Notice>}
        <div role="status">
          {checked.isFetching && <p>{t('summary.checking')}</p>}
          {findings.length > 0 && (
            <Notice>
              <ul className={styles.findings}>
                {findings.map((finding) => (
                  <li key={finding.id}>{say(finding)}</li>
                ))}
              </ul>
            </Notice>
          )}
          {checked.data && findings.length === 0 && <p>{t('paste.agree')}</p>}
        </div>
        <RefusalLine error={checked.error} />
        <DataTable
          caption={t('paste.caption', { count: taken.size })}
          columns={columns}
          rows={preview.rows.map((row, place) => ({ ...row, place }))}
          rowKey={({ place }) => String(place)}
        />
        <div className={styles.actions}>
          <Button kind="primary" disabled={taken.size === 0} onPress={takeAll}>
            {t('paste.saveAll', { count: taken.size })}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
