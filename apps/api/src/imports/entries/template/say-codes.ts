import type { Language } from '@korsetkish/contract';
import { readCode } from '@korsetkish/figures';
import { buildEntryCatalogue, listNamed, type NamedLists, type NamingRole } from '../entry-catalogue.ts';

/** Writes codes into a cell of a template. */
export type SayCodes = (role: NamingRole, codes: readonly (string | null)[]) => string;

/** Says codes by names as they are read again; by the code where its name is that of another, too. */
export function sayCodesIn(lists: NamedLists, language: Language): SayCodes {
  const { indexOf } = buildEntryCatalogue(lists);
  return (role, codes) =>
    codes
      .filter((code) => code !== null)
      .map((code) => {
        const name = listNamed(role, lists).find((each) => each.code === code)?.name[language] ?? code;
        const reading = readCode(name, indexOf(role));
        return reading.kind === 'READ' && reading.what.code === code && !/[;\n]/.test(name) ? name : code;
      })
      .join('; ');
}
