import type { Draft, Path } from './draft.ts';

export type Choice = { choice: string; label: string };
export type ChoiceGroup = { label?: string; options: readonly Choice[] };

type Named = { path: Path; label: string; hint?: string };

/** One field of a form: what it asks for, and where its answer stands in the entry. */
export type FieldSpec =
  /** The code that the entry is known by: typed once, then it stands. */
  | (Named & { kind: 'code'; isNumber?: boolean })
  /** A line of text; optional: blank is null. */
  | (Named & { kind: 'line'; optional?: boolean; isDay?: boolean; isBlankKept?: boolean })
  | (Named & { kind: 'number'; optional?: boolean })
  /** A text in Kazakh and Russian side by side, and in English where the thing has it. */
  | (Named & { kind: 'texts'; optional?: boolean; hasEnglish?: boolean; lines?: number })
  /** How the section of the entry's direction is written in a report, with what it would say beside it. */
  | (Named & { kind: 'template' })
  /** One of a list; `none` names the choice of nothing. */
  | (Named & { kind: 'choice'; groups: readonly ChoiceGroup[]; none?: string })
  | (Named & { kind: 'several'; options: readonly Choice[]; add: string })
  | (Named & { kind: 'yes' })
  /** A part that is there or not. */
  | (Named & { kind: 'part'; fields: readonly FieldSpec[]; empty: Draft })
  /** Any number of parts, in an order that counts. */
  | (Named & { kind: 'list'; fields: readonly FieldSpec[]; empty: Draft; add: string; nameItem: Path });
