import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { answerOf, authClient } from '../auth-client.ts';
import { useDescribeRefusal } from '../use-describe-refusal.ts';

type OpenIdButtonProps = {
  /** How the provider is called. */
  provider: string;
  /** Where to go when it has vouched. */
  destination: string;
};

/** Sends the browser to the provider that the server is set up with. */
export function OpenIdButton({ provider, destination }: OpenIdButtonProps) {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const describe = useDescribeRefusal();
  const leave = useMutation({
    mutationFn: () =>
      answerOf(
        authClient.signIn.social({
          provider: 'openid',
          callbackURL: destination,
          errorCallbackURL: `/${language}/sign-in`,
        }),
      ),
  });
  return (
    <>
      <Button disabled={leave.isPending} onPress={() => leave.mutate()}>
        {t('signIn.openId', { provider })}
      </Button>
      {leave.error && <Notice>{describe(leave.error).sentence}</Notice>}
    </>
  );
}
