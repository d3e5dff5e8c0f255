import { useSuspenseQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { listCatalogueEntriesQuery } from '../list-catalogue-entries.query.ts';
import type { Choice } from '../model/field-spec.ts';

/** What fields of the register can choose from, by its name or number in the reader's language and its code. */
export function useRegisterChoices() {
  const language = useLanguage();
  const [organisations, documents, findings, actions] = useSuspenseQueries({
    queries: [
      listCatalogueEntriesQuery('ORGANISATION'),
      listCatalogueEntriesQuery('DOCUMENT'),
      listCatalogueEntriesQuery('FINDING'),
      listCatalogueEntriesQuery('ACTION'),
    ],
  });
  const choice = (code: string, name: string): Choice => ({ choice: code, label: `${name} (${code})` });
  return {
    organisations: organisations.data.entries.flatMap(({ entry }) =>
      entry.thing === 'ORGANISATION' ? [choice(entry.organisation, entry.name[language])] : [],
    ),
    documents: documents.data.entries.flatMap(({ entry }) =>
      entry.thing === 'DOCUMENT' ? [choice(entry.document, entry.title[language])] : [],
    ),
    findings: findings.data.entries.flatMap(({ entry }) =>
      entry.thing === 'FINDING' ? [choice(entry.finding, `${entry.number}. ${entry.text[language]}`)] : [],
    ),
    actions: actions.data.entries.flatMap(({ entry }) =>
      entry.thing === 'ACTION' ? [choice(entry.action, entry.text[language])] : [],
    ),
  };
}

/** Closed lists of the register in the reader's language. */
export function useRegisterLists() {
  const { t } = useTranslation('administration');
  const list = (names: Readonly<Record<string, string>>): Choice[] =>
    Object.entries(names).map(([choice, label]) => ({ choice, label }));
  return {
    documentKinds: list({
      DECISION: t('documentKind.DECISION'),
      RESOLUTION: t('documentKind.RESOLUTION'),
      ORDER: t('documentKind.ORDER'),
      PLAN: t('documentKind.PLAN'),
      PROGRAMME: t('documentKind.PROGRAMME'),
      REPORT: t('documentKind.REPORT'),
    }),
    findingSigns: list({ POSITIVE: t('findingSign.POSITIVE'), NEGATIVE: t('findingSign.NEGATIVE') }),
    actionKinds: list({
      RECOMMENDATION: t('actionKind.RECOMMENDATION'),
      INSTRUCTION: t('actionKind.INSTRUCTION'),
      PLANNED_MEASURE: t('actionKind.PLANNED_MEASURE'),
      WORK: t('actionKind.WORK'),
    }),
    actionStages: list({
      PLANNED: t('actionStage.PLANNED'),
      ANNOUNCED: t('actionStage.ANNOUNCED'),
      IN_PROGRESS: t('actionStage.IN_PROGRESS'),
      DONE: t('actionStage.DONE'),
      CANCELLED: t('actionStage.CANCELLED'),
    }),
    readings: list({ REGISTER: t('reading.REGISTER'), DOCUMENT: t('reading.DOCUMENT') }),
    figureRoles: list({
      BASE: t('figureRole.BASE'),
      TARGET: t('figureRole.TARGET'),
      REACHED: t('figureRole.REACHED'),
      MOVES: t('figureRole.MOVES'),
      BESIDE: t('figureRole.BESIDE'),
    }),
  };
}
