import type { Observation, RoleGrant } from '@korsetkish/contract';
import { compareTimePeriods, formatPlanVersion, formatTimePeriod } from '@korsetkish/figures';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { call } from '../../api/call.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { holdsRoleFor } from '../holds-role-for.ts';
import styles from './begin-correction.module.css';
import { listCorrectable } from './list-correctable.ts';

type BeginCorrectionProps = {
  /** Published figures of one indicator. */
  observations: readonly Observation[];
  direction: string;
  grants: readonly RoleGrant[];
};

/** Leads an editor from a published figure to the report in which it is corrected. */
export function BeginCorrection({ observations, direction, grants }: BeginCorrectionProps) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const correctable = listCorrectable(observations)
    .filter(({ refArea }) => holdsRoleFor(grants, ['EDITOR'], { direction, refArea }, catalogue))
    .toSorted((one, other) => compareTimePeriods(other.timePeriod, one.timePeriod));
  const [place, setPlace] = useState(0);
  const begin = useMutation({
    mutationFn: async () => {
      const chosen = correctable[place];
      if (chosen === undefined) return;
      const { indicator, refArea, timePeriod, scenario, planVersion } = chosen;
      const { submission } = await call('create-correction', {
        params: {},
        query: {},
        body: { indicator, refArea, timePeriod, scenario, planAct: planVersion?.act?.act ?? null },
      });
      await navigate({
        to: '/$language/desk/submissions/$submission',
        params: { language, submission: submission.submission },
      });
    },
  });
  if (correctable.length === 0) return null;
  const name = (figure: Observation) =>
    [
      formatTimePeriod(figure.timePeriod, language, 'label'),
      catalogue.refArea(figure.refArea).name[language],
      figure.scenario === 'PLAN' ? t('correct.plan') : null,
      figure.planVersion
        ? formatPlanVersion(
            { planVersion: figure.planVersion },
            catalogue.unitMeasure(figure.unitMeasure),
            language,
          )
        : null,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  return (
    <Panel id="correct" heading={t('correct.heading')}>
      <p>{t('correct.lead')}</p>
      <div className={styles.choice}>
        <SelectField
          label={t('correct.which')}
          chosen={String(place)}
          groups={[
            { options: correctable.map((each, index) => ({ choice: String(index), label: name(each) })) },
          ]}
          onChoose={(choice) => setPlace(Number(choice))}
        />
        <Button disabled={begin.isPending} onPress={() => begin.mutate()}>
          {t('correct.begin')}
        </Button>
      </div>
      <RefusalLine error={begin.error} />
    </Panel>
  );
}
