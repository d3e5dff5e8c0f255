import { foldForSearch } from '@korsetkish/figures';

/** Something that can be chosen, or all of a group at once. */
export type PickerOption = {
  key: string;
  /** The choices that it stands for: one, or those of its group that have figures. */
  choices: readonly string[];
  label: string;
  /** What the label leaves open: the months that "last year" means. */
  detail: string | null;
  /** How many figures it has under the other filters. */
  figures: number;
  /** Why it cannot be chosen, in words; null where it can. */
  reason: string | null;
  /** What it is found by, folded. */
  texts: readonly string[];
};

export type PickerGroup = { key: string; label: string | null; options: readonly PickerOption[] };

/** Words that options need besides names. */
export type PickerWords = {
  /** Said of what has figures, but none under the other filters. */
  noneUnderOthers: string;
  /** Said of what has no figures at all. */
  neverPublished: string;
};

type Named = { choice: string; label: string; detail?: string; texts: readonly string[] };

/** How many figures each option of a filter has under the others; one that is not in it has none. */
export type FigureCounts = ReadonlyMap<string, number>;

/** One choice with its count, or the reason why it has none. */
export function buildOption(
  { choice, label, detail, texts }: Named,
  counts: FigureCounts,
  reason: string,
): PickerOption {
  const figures = counts.get(choice) ?? 0;
  return {
    key: choice,
    choices: [choice],
    label,
    detail: detail ?? null,
    figures,
    reason: figures > 0 ? null : reason,
    texts: [...new Set([label, ...texts, choice].map(foldForSearch))],
  };
}

/** All of a group at once, where more than one of it can be chosen. */
export function withAll(group: PickerGroup, label: string): PickerGroup {
  const open = group.options.filter(({ reason }) => reason === null);
  if (open.length < 2) return group;
  const all: PickerOption = {
    key: `all of ${group.key}`,
    choices: open.flatMap(({ choices }) => choices),
    label,
    detail: null,
    figures: open.reduce((sum, { figures }) => sum + figures, 0),
    reason: null,
    texts: [foldForSearch(group.label ?? label)],
  };
  return { ...group, options: [all, ...group.options] };
}

/**
 * The options that answer what was typed, in their groups and order: those in whose name, in either language, each word
 * typed begins a word, or stands inside one where it is three letters or longer. Nothing typed finds everything.
 */
export function filterGroups(groups: readonly PickerGroup[], typed: string): PickerGroup[] {
  const words = foldForSearch(typed)
    .split(' ')
    .filter((word) => word !== '');
  const hasWord = (text: string, word: string): boolean =>
    ` ${text}`.includes(` ${word}`) || (word.length > 2 && text.includes(word));
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter(({ texts }) =>
        texts.some((text) => words.every((word) => hasWord(text, word))),
      ),
    }))
    .filter(({ options }) => options.length > 0);
}

/** What is chosen after an option was pressed: its choices are added, or taken away where all of them were chosen. */
export function toggleOption(chosen: readonly string[], { choices }: PickerOption): string[] {
  const isChosen = choices.every((choice) => chosen.includes(choice));
  return isChosen
    ? chosen.filter((choice) => !choices.includes(choice))
    : [...new Set([...chosen, ...choices])];
}
