import type kk from './kk.json';
import type ru from './ru.json';

/** `found_few` and `found_other` are forms of one text, `found`; Russian has more of them than Kazakh. */
type Stem<Key> = Key extends `${infer Text}_${'one' | 'few' | 'many' | 'other'}` ? Text : Key;

type KazakhText = Stem<keyof typeof kk>;
type RussianText = Stem<keyof typeof ru>;

/** Compiles only while both languages have exactly the same texts; the error names the missing ones. */
type Missing<Text extends never> = Text;
export type MissingInKazakh = Missing<Exclude<RussianText, KazakhText>>;
export type MissingInRussian = Missing<Exclude<KazakhText, RussianText>>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    keySeparator: false;
    nsSeparator: false;
    resources: { translation: typeof ru };
  }
}
