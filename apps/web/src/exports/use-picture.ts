import { createElement, type ReactNode, useState } from 'react';
import { useFilters } from '../filters/use-filters.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { MadeFile } from './fetch-file.ts';
import { namePicture } from './picture/name-picture.ts';
import type { Picture, PictureFormat } from './picture/picture.ts';

type PictureMaker = {
  makePicture: (picture: Picture, format: PictureFormat, signal: AbortSignal) => Promise<MadeFile>;
  /** Must be on the page: what a picture is taken of is drawn there. */
  studio: ReactNode;
};

/** Draws pictures. The code that does comes with the first one. */
export function usePicture(): PictureMaker {
  const language = useLanguage();
  const { refArea, layer } = useFilters();
  const [studio, setStudio] = useState<ReactNode>(null);

  async function makePicture(
    picture: Picture,
    format: PictureFormat,
    signal: AbortSignal,
  ): Promise<MadeFile> {
    const { PictureStudio } = await import('./picture/picture-studio.tsx');
    const { promise, resolve, reject } = Promise.withResolvers<Blob>();
    const order = { picture, format, signal, onTaken: resolve, onFailed: reject };
    setStudio(createElement(PictureStudio, { order }));
    try {
      const fileName = namePicture({ id: picture.id, layer, refArea: refArea.refArea, language, format });
      return { blob: await promise, fileName };
    } finally {
      setStudio(null);
    }
  }
  return { makePicture, studio };
}
