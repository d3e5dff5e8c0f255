import type { Check } from '@korsetkish/contract';
import { CHECK_RESULT_WORDS, sayCheck } from '@korsetkish/figures';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Notice } from '../ui/notice.tsx';

type CheckNotesProps = {
  /** Checks that do not confirm a figure shown. */
  doubts: readonly Check[];
};

/** What checks say of the figures shown: what does not hold in full, what cannot be checked in a line. */
export function CheckNotes({ doubts }: CheckNotesProps) {
  const language = useLanguage();
  const failed = doubts.filter(({ result }) => result === 'FAILS');
  // The same question asked of several periods has the same answer.
  const unfounded = new Map(
    doubts.filter(({ result }) => result !== 'FAILS').map((check) => [check.relation, check]),
  );
  return (
    <>
      {failed.map((check) => (
        <Notice key={check.id}>
          <p>
            <CheckLink check={check} />: {sayCheck(check)[language]}
          </p>
        </Notice>
      ))}
      {[...unfounded.values()].map((check) => (
        <p key={check.relation}>
          <CheckLink check={check} />: {check.name[language]} —{' '}
          {CHECK_RESULT_WORDS[check.result][language].toLocaleLowerCase()}
        </p>
      ))}
    </>
  );
}

function CheckLink({ check: { id, name } }: { check: Check }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Link to="/$language/checks" params={{ language }} hash={id} title={name[language]}>
      {t('note.check')}
    </Link>
  );
}
