import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import type { RegisterFilters } from './model/register-filters.ts';
import type { RegisterView } from './register-search.ts';

type RegisterLinkProps = {
  filters: RegisterFilters;
  view?: RegisterView | undefined;
  className?: string | undefined;
  /** It stands on another page: the register is read from its beginning. */
  isElsewhere?: boolean;
  children: ReactNode;
};

/** Leads to the actions that some filters let through. */
export function RegisterLink({ filters, view, className, isElsewhere = false, children }: RegisterLinkProps) {
  return (
    <Link
      to="/$language/register"
      params={{ language: useLanguage() }}
      search={{ ...filters, view }}
      resetScroll={isElsewhere}
      className={className}
      // What is left out of the filters is not "whatever": a list is not a board.
      activeOptions={{ exact: true }}
    >
      {children}
    </Link>
  );
}
