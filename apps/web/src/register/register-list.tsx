import type { Action } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import { Stack } from '../ui/stack.tsx';
import { ActionTable } from './action-table.tsx';
import { DocumentFacts } from './document-facts.tsx';
import type { RegisterData } from './model/register.ts';
import { useNameDocument } from './use-name-document.ts';

type RegisterListProps = {
  register: RegisterData;
  actions: readonly Action[];
  /** Documents that are shown even where no action of them is. */
  isAsked: (document: string) => boolean;
};

/** Actions under the documents that they come from. */
export function RegisterList({ register, actions, isAsked }: RegisterListProps) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const name = useNameDocument();
  const byDocument = Map.groupBy(actions, ({ document }) => document);
  const shown = register.documents.filter(({ document }) => isAsked(document) || byDocument.has(document));
  if (shown.length === 0) return <p>{t('list.none')}</p>;
  return (
    <Stack>
      {shown.map((document) => {
        const own = byDocument.get(document.document) ?? [];
        return (
          <Panel key={document.document} kicker={name(document)} heading={document.title[language]} isLong>
            <DocumentFacts document={document} register={register} />
            {own.length === 0 ? (
              <p>{t('document.noActions')}</p>
            ) : (
              <ActionTable caption={t('list.caption', { document: name(document) })} actions={own} />
            )}
          </Panel>
        );
      })}
    </Stack>
  );
}
