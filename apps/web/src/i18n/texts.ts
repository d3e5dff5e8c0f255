import type kk from './kk.json';
import type ru from './ru.json';

/** `found_few` and `found_other` are forms of one text, `found`; Russian has more of them than Kazakh. */
type Stem<Key> = Key extends `${infer Text}_${'one' | 'few' | 'many' | 'other'}` ? Text : Key;

/** The texts that only one of two languages has. */
export type Unmatched<Kazakh, Russian> =
  | Exclude<Stem<keyof Russian>, Stem<keyof Kazakh>>
  | Exclude<Stem<keyof Kazakh>, Stem<keyof Russian>>;

/** Compiles only while nothing is missing; the error names what is. */
export type Missing<Text extends never> = Text;

/** The texts of each language that every page may need, exactly the same in both. */
export type Texts = {
  kk: typeof kk;
  ru: typeof ru;
  missing: Missing<Unmatched<typeof kk, typeof ru>>;
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
