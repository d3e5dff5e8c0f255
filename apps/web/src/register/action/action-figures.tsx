import {
  ACTION_FIGURE_ROLES,
  type Action,
  type ActionFigure,
  type FigureReference,
} from '@korsetkish/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { IndicatorLink } from '../../indicators/indicator-link.tsx';
import { getObservationsQuery } from '../../observations/get-observations.query.ts';
import { LazyIndicatorPanels } from '../../panels/lazy-indicator-panels.ts';
import { listFigureIndicators } from '../../panels/list-figure-indicators.ts';
import { PanelsSkeleton } from '../../panels/panels-skeleton.tsx';
import { usePanelInput } from '../../panels/use-panel-input.ts';
import { Panel } from '../../ui/panel.tsx';
import { FigureReferences } from '../figure-references.tsx';
import styles from './action-page.module.css';
import { useActionWords } from './use-action-words.ts';

/** Where an action began, what is to be reached and what was: the figures themselves, then the charts they stand in. */
export function ActionFigures({ action: { figures } }: { action: Action }) {
  const { t } = useTranslation('register');
  const { figureRoles } = useActionWords();
  if (figures.length === 0) {
    return (
      <Panel heading={t('figures')}>
        <p>{t('figures.none')}</p>
      </Panel>
    );
  }
  return (
    <>
      <Panel heading={t('figures')} isLong>
        <dl className={styles.roles}>
          {ACTION_FIGURE_ROLES.map((role) => {
            const own = figures.filter((each) => each.role === role);
            return own.length === 0 ? null : (
              <div key={role}>
                <dt>{figureRoles[role]}</dt>
                <dd>
                  <FigureReferences figures={own.flatMap(listReferences)} />
                  {own.filter(hasNoPeriod).map(({ indicator }) => (
                    <IndicatorLink key={indicator} indicator={indicator} />
                  ))}
                </dd>
              </div>
            );
          })}
        </dl>
      </Panel>
      <Charts codes={[...new Set(figures.map(({ indicator }) => indicator))]} />
    </>
  );
}

const hasNoPeriod = ({ timePeriod, scenario }: ActionFigure) => timePeriod === null || scenario === null;

/** A figure of a period; of an indicator in any period, none. */
function listReferences({ timePeriod, scenario, ...same }: ActionFigure): FigureReference[] {
  return timePeriod === null || scenario === null ? [] : [{ ...same, timePeriod, scenario }];
}

function Charts({ codes }: { codes: readonly string[] }) {
  const catalogue = useCatalogue();
  const indicators = useMemo(() => codes.map((code) => catalogue.indicator(code)), [codes, catalogue]);
  const { data } = useSuspenseQuery(
    getObservationsQuery({ layer: 'published', indicator: listFigureIndicators(indicators) }),
  );
  const input = usePanelInput(data);
  return (
    <Suspense fallback={<PanelsSkeleton />}>
      <LazyIndicatorPanels indicators={indicators} input={input} />
    </Suspense>
  );
}
