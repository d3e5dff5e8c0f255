import type { Observation } from '@korsetkish/contract';
import type { ReactNode } from 'react';

/** Forms of a picture, the most used first. */
export const PICTURE_FORMATS = ['png', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** What a picture shows. It is drawn anew for paper, in one size and in light colours, whatever the screen. */
export type Picture = {
  /** The place it comes from: a panel's id. Names the file. */
  id: string;
  /** What it is about, above the sentence. */
  kicker?: string;
  /** The sentence it says. */
  title: string;
  /** Areas and periods in words; those of the figures unless told. */
  subject?: string;
  observations: readonly Observation[];
  /** Where they come from, in words. */
  source: ReactNode;
  /** The charts with all that is said beside them; every `figure` in it has a drawing once it is drawn. */
  content: ReactNode;
};
