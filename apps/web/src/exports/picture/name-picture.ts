import type { KatoCode, Language, Layer } from '@korsetkish/contract';
import type { PictureFormat } from './picture.ts';

type Named = { id: string; layer: Layer; refArea: KatoCode; language: Language; format: PictureFormat };

/** `korsetkish_neet_750000000.kk.png`; synthetic figures say so first: `korsetkish_training_neet_...`. */
export function namePicture({ id, layer, refArea, language, format }: Named): string {
  const parts = ['korsetkish', layer === 'training' ? layer : null, id, refArea];
  return `${parts.filter((part) => part !== null).join('_')}.${language}.${format}`;
}
