import type { KatoCode, RefArea } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Notice } from '../ui/notice.tsx';

type ShownInsteadProps = {
  /** The area that the reader chose, which has no checks of its own. */
  insteadOf: RefArea;
  /** Whose checks are shown; undefined: all areas'. */
  refArea: KatoCode | undefined;
};

/** Whose checks these are, where the area that the reader chose has none. */
export function ShownInstead({ insteadOf, refArea }: ShownInsteadProps) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const area = insteadOf.name[language];
  return (
    <Notice tone="info">
      {refArea === undefined
        ? t('filter.allInstead', { area })
        : t('filter.areaInstead', { area, shown: catalogue.refArea(refArea).name[language] })}
    </Notice>
  );
}
