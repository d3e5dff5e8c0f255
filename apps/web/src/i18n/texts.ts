import type kk from './kk.json';
import type ru from './ru.json';

/** `found_few` and `found_other` are forms of one text, `found`; Russian has more of them than Kazakh. */
type Stem<Key> = Key extends `${infer Text}_${'one' | 'few' | 'many' | 'other'}` ? Text : Key;

type Missing<Text extends never> = Text;

/** Compiles only while both languages have exactly the same texts; the error names the missing. */
export type SameTexts<Kazakh, Russian> = [
  Missing<Exclude<Stem<keyof Russian>, Stem<keyof Kazakh>>>,
  Missing<Exclude<Stem<keyof Kazakh>, Stem<keyof Russian>>>,
];

/** The texts of each language that every page may need. */
export type Texts = {
  kk: typeof kk;
  ru: typeof ru;
  missing: SameTexts<typeof kk, typeof ru>;
};

/** Texts by namespace; `page-texts.ts` adds those that one page brings with it. */
export interface Namespaces {
  translation: typeof ru;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    keySeparator: false;
    nsSeparator: false;
    resources: Namespaces;
  }
}
