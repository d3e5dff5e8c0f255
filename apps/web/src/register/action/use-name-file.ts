import type { Evidence } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';

/** Digits of a hash by which people tell two files apart. */
const SHORT = 12;

/** What a file that is kept is called: its name, its size and the beginning of its hash. */
export function useNameFile(): (file: NonNullable<Evidence['file']>) => string {
  const { t } = useTranslation('register');
  return ({ name, bytes, sha256 }) =>
    t('file.said', {
      name,
      size: formatNumber(Math.max(1, Math.round(bytes / 1000)), 0),
      hash: sha256.slice(0, SHORT),
    });
}
