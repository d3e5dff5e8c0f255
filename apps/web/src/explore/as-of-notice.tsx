import { useTranslation } from 'react-i18next';
import { formatMoment } from '../format/format-moment.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Explore } from './use-explore.ts';

/** Says that the figures are those of an earlier moment, what is missing beside them, and leads back to today's. */
export function AsOfNotice({ explore: { search, change } }: { explore: Explore }) {
  const { t } = useTranslation('explore');
  if (search.asOf === undefined) return null;
  return (
    <Notice>
      {t('page.asOf', { moment: formatMoment(new Date(search.asOf)) })}{' '}
      <Button kind="plain" onPress={() => change({ asOf: undefined })}>
        {t('page.asOfNow')}
      </Button>
    </Notice>
  );
}
