import type kk from './kk.json';
import type ru from './ru.json';

/** `found_few` and `found_other` are forms of one text, `found`; Russian has more of them than Kazakh. */
type Stem<Key> = Key extends `${infer Text}_${'one' | 'few' | 'many' | 'other'}` ? Text : Key;

type KazakhText = Stem<keyof typeof kk>;
type RussianText = Stem<keyof typeof ru>;

type Missing<Text extends never> = Text;

/** The texts of each language. Compiles only while both have exactly the same ones; the error names the missing. */
export type Texts = {
  kk: typeof kk;
  ru: typeof ru;
  missing: [Missing<Exclude<RussianText, KazakhText>>, Missing<Exclude<KazakhText, RussianText>>];
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    keySeparator: false;
    nsSeparator: false;
    resources: { translation: typeof ru };
  }
}
