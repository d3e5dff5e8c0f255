import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { Cell, CellsAction } from './cells.ts';
import styles from './submit-panel.module.css';

type RestEmptyProps = { missing: readonly Cell[]; onAction: (action: CellsAction) => void };

/** Says of everything that is still empty at once that it was not collected. */
export function RestEmpty({ missing, onAction }: RestEmptyProps) {
  const { t } = useTranslation('desk');
  const [isAsked, setAsked] = useState(false);
  // What somebody is typing is not empty, though it is not saved yet.
  const empty = missing.filter(({ draft }) => draft.typed.trim() === '' && draft.emptyReason === null);
  if (empty.length === 0) return null;
  return (
    <div>
      <Button onPress={() => setAsked(true)}>{t('rest.offer', { count: empty.length })}</Button>
      {isAsked && (
        <Dialog heading={t('rest.heading')} onClose={() => setAsked(false)}>
          <p>{t('rest.explained', { count: empty.length })}</p>
          <div className={styles.actions}>
            <Button
              kind="primary"
              onPress={() => {
                onAction({
                  kind: 'EDITED',
                  changes: new Map(empty.map(({ row }) => [row.cell, { emptyReason: 'O' }])),
                });
                setAsked(false);
              }}
            >
              {t('rest.confirm')}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('cancel')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
