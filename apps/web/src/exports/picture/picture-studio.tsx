import { CatchBoundary } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../../i18n/use-language.ts';
import type { Picture, PictureFormat } from './picture.ts';
import { PictureSheet } from './picture-sheet.tsx';
import { takePicture } from './take-picture.ts';

/** A picture that was asked for, and who waits for it. */
export type PictureOrder = {
  picture: Picture;
  format: PictureFormat;
  signal: AbortSignal;
  onTaken: (file: Blob) => void;
  onFailed: (error: unknown) => void;
};

/** Draws what is asked for beside the page and takes its picture once it is complete. */
export function PictureStudio({ order }: { order: PictureOrder }) {
  const language = useLanguage();
  const sheet = useRef<HTMLDivElement>(null);
  const { picture, onFailed } = order;
  useEffect(() => {
    if (!sheet.current) return;
    const { format, signal, onTaken } = order;
    takePicture(sheet.current, { format, title: order.picture.title, language, signal }).then(
      onTaken,
      order.onFailed,
    );
  }, [order, language]);
  return createPortal(
    <CatchBoundary getResetKey={() => picture.id} onCatch={onFailed} errorComponent={() => null}>
      <PictureSheet ref={sheet} picture={picture} />
    </CatchBoundary>,
    document.body,
  );
}
