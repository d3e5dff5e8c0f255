import type { Check } from '@korsetkish/contract';
import { CHECK_RESULT_WORDS, formatArithmetic, formatTimePeriod } from '@korsetkish/figures';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { DataTable } from '../ui/data-table.tsx';
import { MoreButton } from '../ui/more-button.tsx';

/** Monthly figures have a check a month: so many are opened by who wants them. */
const MOST_AT_ONCE = 12;
const AT_FIRST = 6;

/** Relations worked out, each with its result, its numbers written out, and the way to all there is to say of it. */
export function CheckList({ checks, caption }: { checks: readonly Check[]; caption: string }) {
  const { t } = useTranslation('indicator');
  const [isOpened, setIsOpened] = useState(false);
  const isWhole = isOpened || checks.length <= MOST_AT_ONCE;
  const shown = isWhole ? checks : checks.slice(0, AT_FIRST);
  return (
    <>
      <CheckRows checks={shown} caption={caption} />
      {!isWhole && (
        <MoreButton onPress={() => setIsOpened(true)}>
          {t('check.more', { left: checks.length - shown.length })}
        </MoreButton>
      )}
    </>
  );
}

function CheckRows({ checks, caption }: { checks: readonly Check[]; caption: string }) {
  const { t } = useTranslation(['indicator', 'translation']);
  const language = useLanguage();
  const catalogue = useCatalogue();
  return (
    <DataTable
      caption={caption}
      rows={checks}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          heading: t('check.relation'),
          cell: ({ id, name }) => (
            <Link to="/$language/checks" params={{ language }} hash={id}>
              {name[language]}
            </Link>
          ),
          rowHeader: true,
        },
        {
          key: 'result',
          heading: t('check.result'),
          cell: ({ result }) => CHECK_RESULT_WORDS[result][language],
        },
        {
          key: 'arithmetic',
          heading: t('check.arithmetic'),
          cell: (check) => formatArithmetic(check, language),
        },
        {
          key: 'area',
          heading: t('table.refArea', { ns: 'translation' }),
          cell: ({ refArea }) => catalogue.refArea(refArea).name[language],
        },
        {
          key: 'period',
          heading: t('table.period', { ns: 'translation' }),
          cell: ({ timePeriod }) => formatTimePeriod(timePeriod, language, 'label'),
        },
      ]}
    />
  );
}
