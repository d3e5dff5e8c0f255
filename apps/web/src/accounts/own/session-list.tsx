import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import Bowser from 'bowser';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Stack } from '../../ui/stack.tsx';
import { answerOf, authClient } from '../auth-client.ts';
import { RefusalLine } from '../refusal-line.tsx';
import { listSessionsQuery } from './list-sessions.query.ts';

/** `Chrome · Windows`; null where the browser does not say. */
function nameBrowser(userAgent: string | null | undefined): string | null {
  if (!userAgent) return null;
  const { browser, os } = Bowser.parse(userAgent);
  return [browser.name, os.name].filter(Boolean).join(' · ') || null;
}

/** Where this account is signed in, each with the way to end it. @param current id of this browser's session */
export function SessionList({ current }: { current: string }) {
  const { t } = useTranslation('accounts');
  const queries = useQueryClient();
  const sessions = useSuspenseQuery(listSessionsQuery).data;
  const revoke = useMutation({
    mutationFn: async (token: string | null) => {
      await answerOf(token === null ? authClient.revokeOtherSessions() : authClient.revokeSession({ token }));
      await queries.invalidateQueries({ queryKey: listSessionsQuery.queryKey });
    },
  });
  return (
    <Stack>
      <DataTable
        caption={t('sessions.caption')}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'browser',
            heading: t('sessions.browser'),
            rowHeader: true,
            cell: ({ userAgent }) => nameBrowser(userAgent) ?? t('sessions.unknown'),
          },
          { key: 'from', heading: t('sessions.from'), cell: ({ ipAddress }) => ipAddress ?? '' },
          { key: 'since', heading: t('sessions.since'), cell: ({ createdAt }) => formatMoment(createdAt) },
          {
            key: 'end',
            heading: t('sessions.end'),
            cell: ({ id, token, userAgent, createdAt }) =>
              id === current ? (
                t('sessions.this')
              ) : (
                <Button
                  kind="small"
                  disabled={revoke.isPending}
                  accessibleName={`${t('sessions.revoke')}: ${nameBrowser(userAgent) ?? t('sessions.unknown')}, ${formatMoment(createdAt)}`}
                  onPress={() => revoke.mutate(token)}
                >
                  {t('sessions.revoke')}
                </Button>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <div>
          <Button disabled={revoke.isPending} onPress={() => revoke.mutate(null)}>
            {t('sessions.revokeOthers')}
          </Button>
        </div>
      )}
      <RefusalLine error={revoke.error} />
    </Stack>
  );
}
