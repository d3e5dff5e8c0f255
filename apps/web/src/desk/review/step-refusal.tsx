import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { isStale } from '../../api/is-stale.ts';

/** Why a step was not taken; of a submission that changed meanwhile, what to do about it. */
export function StepRefusal({ error }: { error: Error | null }) {
  const { t } = useTranslation('review');
  return (
    <>
      <RefusalLine error={error} />
      {isStale(error) && <p>{t('lookAgain')}</p>}
    </>
  );
}
