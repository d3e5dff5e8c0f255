import type { ReportEdition } from '@korsetkish/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { EditionPair } from './choose-pair.ts';
import styles from './editions.module.css';
import { useDescribeEdition } from './use-describe-edition.ts';

const route = getRouteApi('/$language/editions/differences');

/** Which two editions are compared: any two. */
export function EditionsChoice({
  editions,
  before,
  after,
}: EditionPair & { editions: readonly ReportEdition[] }) {
  const { t } = useTranslation('editions');
  const navigate = route.useNavigate();
  const describe = useDescribeEdition();
  const compare = (one: number, other: number) =>
    void navigate({
      to: '.',
      search: (current) => ({ ...current, before: one, after: other, direction: undefined }),
      resetScroll: false,
    });
  const options = editions.map((each) => {
    const { name, area, window, day } = describe(each);
    return { choice: String(each.edition), label: `${name} (${day}) · ${area} · ${window}` };
  });
  return (
    <div className={styles.choice}>
      <SelectField
        label={t('differences.before')}
        chosen={String(before.edition)}
        groups={[{ options }]}
        onChoose={(choice) => compare(Number(choice), after.edition)}
      />
      <SelectField
        label={t('differences.after')}
        chosen={String(after.edition)}
        groups={[{ options }]}
        onChoose={(choice) => compare(before.edition, Number(choice))}
      />
      <Button onPress={() => compare(after.edition, before.edition)}>{t('differences.swap')}</Button>
    </div>
  );
}
