import type { CatalogueThing } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';

type ThingWords = { heading: string; lead: string; create: string };

/** What each kind of entries is called, what it is for, and how a new one is asked for. */
export function useThingWords(): Readonly<Record<CatalogueThing, ThingWords>> {
  const { t } = useTranslation('administration');
  return {
    INDICATOR: { heading: t('INDICATOR.heading'), lead: t('INDICATOR.lead'), create: t('INDICATOR.create') },
    GROUP: { heading: t('GROUP.heading'), lead: t('GROUP.lead'), create: t('GROUP.create') },
    UNIT: { heading: t('UNIT.heading'), lead: t('UNIT.lead'), create: t('UNIT.create') },
    CODELIST: { heading: t('CODELIST.heading'), lead: t('CODELIST.lead'), create: t('CODELIST.create') },
    DEFINITION: {
      heading: t('DEFINITION.heading'),
      lead: t('DEFINITION.lead'),
      create: t('DEFINITION.create'),
    },
    SOURCE: { heading: t('SOURCE.heading'), lead: t('SOURCE.lead'), create: t('SOURCE.create') },
    NOTE: { heading: t('NOTE.heading'), lead: t('NOTE.lead'), create: t('NOTE.create') },
    ANNOTATION: {
      heading: t('ANNOTATION.heading'),
      lead: t('ANNOTATION.lead'),
      create: t('ANNOTATION.create'),
    },
    AREA: { heading: t('AREA.heading'), lead: t('AREA.lead'), create: t('AREA.create') },
    RELATION: { heading: t('RELATION.heading'), lead: t('RELATION.lead'), create: t('RELATION.create') },
    RULE: { heading: t('RULE.heading'), lead: t('RULE.lead'), create: t('RULE.create') },
    REPORT_TEMPLATE: {
      heading: t('REPORT_TEMPLATE.heading'),
      lead: t('REPORT_TEMPLATE.lead'),
      create: t('REPORT_TEMPLATE.create'),
    },
    ORGANISATION: {
      heading: t('ORGANISATION.heading'),
      lead: t('ORGANISATION.lead'),
      create: t('ORGANISATION.create'),
    },
    DOCUMENT: { heading: t('DOCUMENT.heading'), lead: t('DOCUMENT.lead'), create: t('DOCUMENT.create') },
    FINDING: { heading: t('FINDING.heading'), lead: t('FINDING.lead'), create: t('FINDING.create') },
    ACTION: { heading: t('ACTION.heading'), lead: t('ACTION.lead'), create: t('ACTION.create') },
  };
}
