import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { answerOf, authClient } from '../auth-client.ts';
import { RefusalLine } from '../refusal-line.tsx';

/** Ends this session and forgets what it read. */
export function SignOutButton() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: async () => {
      await answerOf(authClient.signOut());
      queries.clear();
      await navigate({ to: '/$language/sign-in', params: { language } });
    },
  });
  return (
    <>
      <Button kind="small" disabled={signOut.isPending} onPress={() => signOut.mutate()}>
        {t('account.signOut')}
      </Button>
      <RefusalLine error={signOut.error} />
    </>
  );
}
