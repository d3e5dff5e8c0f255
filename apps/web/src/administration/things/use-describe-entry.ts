import type { CatalogueEntry, Language } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { nameInCatalogue } from './things.ts';
import { useClosedLists } from './use-choices.ts';

/** Something that a list says of an entry, under its heading; `lang` where the text is not in the reader's language. */
type Said = { heading: string; text: string; lang?: Language };

/**
 * What a list says of an entry beside its code, the same headings for every entry of a kind: its name in both languages,
 * or of a rule, which has no name, what it asks for.
 */
export function useDescribeEntry(): (entry: CatalogueEntry) => readonly Said[] {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { frequencies, scenarios } = useClosedLists();
  return (entry) => {
    if (entry.thing !== 'RULE') {
      const { kk, ru } = nameInCatalogue(entry, catalogue);
      return [
        { heading: t('language.kk'), text: kk, lang: 'kk' },
        { heading: t('language.ru'), text: ru, lang: 'ru' },
      ];
    }
    const area = catalogue.refArea(entry.refArea).name[language];
    const of = (choices: typeof frequencies, chosen: string) =>
      choices.find(({ choice }) => choice === chosen)?.label ?? chosen;
    return [
      { heading: t('field.direction'), text: catalogue.direction(entry.direction).name[language] },
      { heading: t('field.refArea'), text: entry.byParts ? t('byParts', { area }) : area },
      { heading: t('field.frequency'), text: of(frequencies, entry.frequency) },
      { heading: t('field.scenario'), text: of(scenarios, entry.scenario) },
      { heading: t('field.dueDays'), text: String(entry.dueDays) },
    ];
  };
}
