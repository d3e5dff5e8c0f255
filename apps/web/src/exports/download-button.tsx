import { type ComponentType, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLayer } from '../filters/use-layer.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { observationsCsvAddress } from '../observations/get-observations.query.ts';
import type { DownloadDialog, DownloadOffer } from './download-dialog.tsx';
import { loadDownloadDialog } from './load-download-dialog.ts';

type DownloadButtonProps = DownloadOffer & {
  className?: string | undefined;
  /** What it says besides that it downloads. */
  children?: ReactNode;
};

/**
 * Opens the menu of what may be taken away. The menu comes when it is first likely to be wanted; where it does not
 * come, the figures do, as CSV.
 */
export function DownloadButton({ className, children, ...offer }: DownloadButtonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const layer = useLayer();
  const [Dialog, setDialog] = useState<ComponentType<Parameters<typeof DownloadDialog>[0]>>();
  const load = () => loadDownloadDialog(language);
  const open = () =>
    load().then(
      ({ DownloadDialog: component }) => setDialog(() => component),
      () => window.location.assign(observationsCsvAddress(offer.shown ?? { layer })),
    );
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className={className}
        onClick={() => void open()}
        onPointerEnter={load}
        onFocus={load}
      >
        {children ?? t('panel.download')}
      </button>
      {Dialog && <Dialog {...offer} layer={layer} onClose={() => setDialog(undefined)} />}
    </>
  );
}
