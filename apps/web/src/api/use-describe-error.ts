import { useTranslation } from 'react-i18next';
import { ProblemError, UnexpectedAnswerError } from './problem-error.ts';

/**
 * Puts an error into the reader's words. A refusal of the API explains itself; a lost connection and a strange answer
 * are told apart; anything else is a fault of the page.
 */
export function useDescribeError(): (error: unknown) => { title: string; detail: string } {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof ProblemError) return { title: error.problem.title, detail: error.problem.detail };
    if (error instanceof UnexpectedAnswerError) {
      return { title: t('error.heading'), detail: t('error.unexpectedAnswer') };
    }
    // What fetch throws when there is no connection.
    if (error instanceof TypeError && error.message.includes('fetch')) {
      return { title: t('error.noConnection'), detail: t('error.noConnectionDetail') };
    }
    return { title: t('error.heading'), detail: t('error.detail') };
  };
}
