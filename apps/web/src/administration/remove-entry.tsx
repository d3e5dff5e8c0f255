import type { CatalogueThing } from '@korsetkish/contract';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../accounts/refusal-line.tsx';
import { call } from '../api/call.ts';
import { Button } from '../ui/button.tsx';

type RemoveEntryProps = {
  thing: CatalogueThing;
  code: string;
  version: string;
  onRemoved: () => Promise<void>;
};

/** Takes an entry away, once asked again; the server refuses while anything stands on it. */
export function RemoveEntry({ thing, code, version, onRemoved }: RemoveEntryProps) {
  const { t } = useTranslation('administration');
  const removing = useMutation({
    mutationFn: async () => {
      await call('remove-catalogue-entry', { params: { thing, entry: code }, query: { basedOn: version } });
      await onRemoved();
    },
  });
  return (
    <>
      <Button
        kind="plain"
        disabled={removing.isPending}
        onPress={() => window.confirm(t('remove.sure')) && removing.mutate()}
      >
        {t('remove.entry')}
      </Button>
      <RefusalLine error={removing.error} />
    </>
  );
}
