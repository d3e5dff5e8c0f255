import type { Action } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../i18n/use-language.ts';

/** The wording of an action, with its number where it has one, leading to its page. */
export function ActionLink({ action: { action, number, text } }: { action: Action }) {
  const language = useLanguage();
  return (
    <Link to="/$language/register/$action" params={{ language, action }}>
      {number === null ? text[language] : `${number}. ${text[language]}`}
    </Link>
  );
}
