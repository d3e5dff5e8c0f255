import type { RoleGrant, TimePeriod } from '@korsetkish/contract';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { call } from '../../api/call.ts';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { capitalize } from '../../format/capitalize.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { holdsRoleFor } from '../holds-role-for.ts';
import { PeriodField } from '../period-field.tsx';
import styles from './begin-outside.module.css';

/**
 * Begins a report that no rule asks for, of any stretch of time: what a table of many years, or an earlier figure, needs.
 * It asks for nothing by itself: lines are added by hand or brought by a file. Nothing for whoever enters no figures.
 */
export function BeginOutside({ grants }: { grants: readonly RoleGrant[] }) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const navigate = useNavigate();
  const mayEnter = (direction: string, refArea: string) =>
    holdsRoleFor(grants, ['EDITOR'], { direction, refArea }, catalogue);
  const areasOf = (direction: string) =>
    catalogue.refAreas.filter(({ refArea }) => mayEnter(direction, refArea));
  const directions = catalogue.directions.filter(({ direction }) => areasOf(direction).length > 0);
  const [direction, setDirection] = useState(directions[0]?.direction ?? '');
  const areas = areasOf(direction);
  const [chosenArea, setArea] = useState('');
  const refArea = areas.find((area) => area.refArea === chosenArea)?.refArea ?? areas[0]?.refArea;
  const [timePeriod, setTimePeriod] = useState<TimePeriod | null>(null);
  const begin = useMutation({
    mutationFn: ([area, period]: [area: string, period: TimePeriod]) =>
      call('create-submission', {
        params: {},
        query: {},
        body: {
          rule: null,
          direction,
          refArea: area,
          timePeriod: period,
          scenario: 'ACTUAL',
          planAct: null,
          source: null,
        },
      }),
    onSuccess: ({ submission: { submission } }) =>
      navigate({
        to: '/$language/desk/submissions/$submission',
        params: { language, submission },
      }),
  });
  if (refArea === undefined) return null;
  return (
    <Panel heading={t('outside.heading')}>
      <div className={styles.form}>
        <p>{t('outside.explained')}</p>
        <SelectField
          label={t('outside.direction')}
          groups={[
            {
              options: directions.map((each) => ({ choice: each.direction, label: each.name[language] })),
            },
          ]}
          chosen={direction}
          onChoose={setDirection}
        />
        <SelectField
          label={t('calendar.area')}
          groups={[
            {
              options: areas.map((area) => ({
                choice: area.refArea,
                label: capitalize(area.name[language]),
              })),
            },
          ]}
          chosen={refArea}
          onChoose={setArea}
        />
        <PeriodField
          label={t('calendar.period')}
          chosen={timePeriod}
          onChoose={setTimePeriod}
          hint={t('outside.periodHint')}
          error={t('outside.noPeriod')}
        />
        <RefusalLine error={begin.error} />
        <div>
          <Button
            disabled={begin.isPending || timePeriod === null}
            onPress={() => timePeriod !== null && begin.mutate([refArea, timePeriod])}
          >
            {t('outside.begin')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
