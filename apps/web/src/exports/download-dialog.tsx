import type { Layer } from '@korsetkish/contract';
import { type MouseEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './download-dialog.module.css';
import { chooseScope, type DownloadFilters, listScopes, type ScopeKind } from './download-scopes.ts';
import { DownloadStatus } from './download-status.tsx';
import { fetchFile } from './fetch-file.ts';
import { FILE_FORMATS, fileAddress } from './file-format.ts';
import { FormatList } from './format-list.tsx';
import { PICTURE_FORMATS, type Picture } from './picture/picture.ts';
import { ScopeChoice } from './scope-choice.tsx';
import { useCountedScopes } from './use-counted-scopes.ts';
import { type DownloadJob, useDownload } from './use-download.ts';
import { usePicture } from './use-picture.ts';

/** What a place of the page offers to take away. */
export type DownloadOffer = {
  /** The figures that the place shows; none in particular where it stands for all of them. */
  shown?: DownloadFilters | undefined;
  /** What is chosen at first; the narrowest unless told. */
  scope?: ScopeKind | undefined;
  /** What can be drawn; null where figures are written in a table only. */
  picture?: Picture | null | undefined;
};

type DownloadDialogProps = DownloadOffer & { layer: Layer; onClose: () => void };

/** Figures as a file, charts as a picture: first how much, with the number of rows said, then in which form. */
export function DownloadDialog({ shown, scope, picture, layer, onClose }: DownloadDialogProps) {
  const { t } = useTranslation('exports');
  const language = useLanguage();
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressed = useRef<HTMLElement>(null);
  const { state, start, cancel } = useDownload();
  const { makePicture, studio } = usePicture();
  const [wanted, setWanted] = useState(scope);
  const scopes = useCountedScopes(listScopes(layer, shown));
  const { scope: chosen, filters, rows } = chooseScope(scopes, wanted);
  const isRunning = state.step === 'RUNNING';

  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, []);

  const press = (event: MouseEvent<HTMLElement>, job: DownloadJob) => {
    pressed.current = event.currentTarget;
    start(job);
  };
  // The button that was pressed to stop or to try again goes away with what it was for.
  const backToPressed = (act: () => void) => () => {
    act();
    pressed.current?.focus();
  };

  // Out of the place it is opened from, whose styles are not its own.
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop closes; by keyboard Escape does
    <dialog
      ref={dialog}
      aria-labelledby={headingId}
      className={styles.dialog}
      onClose={onClose}
      onCancel={(event) => {
        if (!isRunning) return;
        event.preventDefault();
        cancel();
      }}
      onClick={(event) => {
        if (event.target === dialog.current && !isRunning) dialog.current.close();
      }}
    >
      <div className={styles.sheet}>
        <h2 id={headingId} className={styles.heading}>
          {t('heading')}
        </h2>
        {picture && <p className={styles.subject}>{picture.title}</p>}
        <ScopeChoice scopes={scopes} chosen={chosen} onChoose={setWanted} />
        <FormatList
          legend={t('format.legend')}
          // How much it is, is said first.
          disabled={isRunning || rows === 'COUNTING'}
          formats={FILE_FORMATS.map((format) => ({
            format,
            name: format === 'sdmx-csv' ? 'SDMX-CSV 2.0' : format.toUpperCase(),
            hint: t(`format.${format}`),
          }))}
          onPress={(event, format) =>
            press(event, {
              kind: 'FIGURES',
              make: (signal, onProgress) =>
                fetchFile(fileAddress(filters, format, language), { signal, onProgress }),
            })
          }
        />
        {picture && (
          <FormatList
            legend={t('picture.legend')}
            disabled={isRunning}
            formats={PICTURE_FORMATS.map((format) => ({
              format,
              name: format.toUpperCase(),
              hint: t(`picture.${format}`),
            }))}
            onPress={(event, format) =>
              press(event, { kind: 'PICTURE', make: (signal) => makePicture(picture, format, signal) })
            }
          />
        )}
        {picture === null && <p className={styles.none}>{t('picture.none')}</p>}
        <DownloadStatus
          state={state}
          onCancel={backToPressed(cancel)}
          onRetry={(job) => backToPressed(() => start(job))()}
        />
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      {studio}
    </dialog>,
    document.body,
  );
}
