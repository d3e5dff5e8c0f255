import { Link } from '@tanstack/react-router';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';

/** An indicator's name, leading to its page under the filters of this one. */
export function IndicatorLink({ indicator }: { indicator: string }) {
  const language = useLanguage();
  const { name } = useCatalogue().indicator(indicator);
  return (
    <Link to="/$language/indicators/$indicator" params={{ language, indicator }}>
      {name[language]}
    </Link>
  );
}
