import type { Action } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { capitalize } from '../../format/capitalize.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useChartNames } from '../../panels/use-chart-names.ts';
import { Panel } from '../../ui/panel.tsx';
import { Addressees } from '../addressees.tsx';
import { DueDay } from '../due-day.tsx';
import type { RegisterData } from '../model/register.ts';
import { useRegisterWords } from '../use-register-words.ts';
import styles from './action-page.module.css';
import { MilestoneList } from './milestone-list.tsx';

/** What the document says of an action; where it says nothing, that. */
export function ActionFacts({ action, register }: { action: Action; register: RegisterData }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { frequencies } = useRegisterWords();
  const { formatLocator } = useChartNames();
  const { direction, refAreas, controller, frequency, milestones, part, document, source } = action;
  const named = register.document(document).parts.find((each) => each.part === part);
  const facts: [string, ReactNode][] = [
    [t('addressee'), <Addressees key="addressees" action={action} />],
    [t('due'), <DueDay key="due" action={action} isNamed />],
    [t('milestones'), <MilestoneList key="milestones" milestones={milestones} />],
    [t('frequency'), frequency === null ? t('notSet') : capitalize(frequencies[frequency])],
    [
      t('controller'),
      controller === null ? t('controller.none') : register.organisation(controller).name[language],
    ],
    [
      t('direction'),
      <Link key="direction" to="/$language/directions/$direction" params={{ language, direction }}>
        {catalogue.direction(direction).name[language]}
      </Link>,
    ],
    [
      t('refArea'),
      capitalize(refAreas.map((refArea) => catalogue.refArea(refArea).name[language]).join(', ')),
    ],
    ...(named ? [[t('part'), named.name[language]] satisfies [string, ReactNode]] : []),
    [t('source'), source === null ? t('source.none') : formatLocator(source)],
  ];
  return (
    <Panel heading={t('facts')}>
      <dl className={styles.facts}>
        {facts.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
