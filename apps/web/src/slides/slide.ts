import type { LocalizedText } from '@korsetkish/contract';
import type { AttentionItem } from '../attention/build-attention.ts';
import type { PanelModel } from '../panels/panel-model.ts';

/** What one slide shows: where and when everything is, what needs attention, or one panel. */
export type Slide =
  | { kind: 'TITLE'; id: string }
  | { kind: 'ATTENTION'; id: string; items: readonly AttentionItem[]; label: string | undefined }
  | {
      kind: 'PANEL';
      id: string;
      panel: PanelModel;
      /** The group that its direction's page has it in; null where that has none. */
      group: LocalizedText | null;
      /** Whose figures these are, where they are not the area's that was asked for, or not the window's. */
      label: string | undefined;
    };

/** The first slide of every show. */
export const TITLE_SLIDE: Slide = { kind: 'TITLE', id: 'title' };

/** The place of a slide in a show, from 1: an address may name one that it has not. */
export function placeOfSlide(asked: number, slides: readonly Slide[]): number {
  return Math.min(Math.max(asked, 1), slides.length);
}
