import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { listEmptyChoices } from '../list-empty-choices.ts';
import { useChoiceNames } from '../pickers/use-choice-names.ts';
import type { Explore } from '../use-explore.ts';

/** What of the choice has no figures while the rest has: it would be missing from the result without a word. */
export function EmptyChoices({ explore }: { explore: Explore }) {
  const { t } = useTranslation('explore');
  const { search, resolved, availability, figures, busy } = explore;
  const nameChoice = useChoiceNames(explore);
  // Where nothing is found at all, the result says so itself, with the ways out.
  if (!availability || busy || figures === 0) return null;
  const empty = listEmptyChoices(search, resolved, availability);
  if (empty.length === 0) return null;
  const choices = empty.map(({ filter, code }) => nameChoice(filter, code)).join('; ');
  return <Notice tone="info">{t('result.emptyChoices', { choices })}</Notice>;
}
