import type { Language, SourceLocator } from '@korsetkish/contract';

type FilePlace = Pick<SourceLocator, 'file' | 'sheet' | 'cell'>;

/** Kazakh names the kind of a place after its name, so that nothing is glued to the name. */
const WORDS: Record<Language, Record<keyof FilePlace, (name: string) => string>> = {
  kk: {
    file: (name) => `${name} файлы`,
    sheet: (name) => `${name} парағы`,
    cell: (name) => `${name} ұяшығы`,
  },
  ru: {
    file: (name) => `файл ${name}`,
    sheet: (name) => `лист ${name}`,
    cell: (name) => `ячейка ${name}`,
  },
};

/** Where in a file a figure was read: `файл отчёт.xlsx, лист Лист1, ячейка B5`; null: from no file. */
export function formatFilePlace(place: FilePlace, language: Language): string | null {
  const words = WORDS[language];
  const parts = (['file', 'sheet', 'cell'] as const).flatMap((kind) => {
    const name = place[kind];
    return name === undefined ? [] : [words[kind](name)];
  });
  return parts.length === 0 ? null : parts.join(', ');
}
