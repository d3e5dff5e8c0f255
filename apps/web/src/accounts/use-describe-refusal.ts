import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem-error.ts';
import { useDescribeError } from '../api/use-describe-error.ts';
import { formatTimeOfDay } from '../format/format-moment.ts';
import { AuthRefusal } from './auth-client.ts';

/** A refusal in the reader's words: one sentence, and what is wrong with single fields by their names. */
export type Refusal = { sentence: string; fields: Readonly<Record<string, string>> };

const FIELD = /^body\.(\w+)/;

/** What a form says when it was refused: by the product's API, by the sign-in library, or by the network. */
export function useDescribeRefusal(): (error: unknown) => Refusal {
  const describe = useDescribeError();
  const describeAuth = useDescribeAuthRefusal();
  return (error) => {
    if (error instanceof AuthRefusal) return { sentence: describeAuth(error), fields: {} };
    const { title, detail } = describe(error);
    const wrong = error instanceof ProblemError ? error.problem.errors : [];
    const fields = wrong.flatMap(({ path, message }) => {
      const name = FIELD.exec(path)?.[1];
      return name === undefined ? [] : [[name, message] as const];
    });
    return { sentence: `${title}. ${detail}`, fields: Object.fromEntries(fields) };
  };
}

function useDescribeAuthRefusal(): (refusal: AuthRefusal) => string {
  const { t } = useTranslation('accounts');
  return ({ code, status, retryAfter }) => {
    switch (code) {
      case 'INVALID_EMAIL_OR_PASSWORD':
        return t('refused.wrongPassword');
      case 'ACCOUNT_LOCKED':
        return t('refused.locked', {
          time: formatTimeOfDay(new Date(Date.now() + (retryAfter ?? 0) * 1000)),
        });
      case 'ACCOUNT_CLOSED':
        return t('refused.closed');
      case 'INVALID_CODE':
        return t('refused.wrongCode');
      case 'INVALID_BACKUP_CODE':
        return t('refused.wrongBackupCode');
      case 'INVALID_TWO_FACTOR_COOKIE':
        return t('refused.startAnew');
      case 'INVALID_TOKEN':
        return t('refused.linkSpent');
      case 'PASSWORD_TOO_SHORT':
      case 'PASSWORD_TOO_LONG':
        return t('refused.passwordLength');
      case 'INVALID_PASSWORD':
        return t('refused.wrongOwnPassword');
      case 'VALIDATION_ERROR':
      case 'INVALID_EMAIL':
        return t('refused.incomplete');
      default:
        return status === 429 ? t('refused.tooMany') : t('refused.unknown', { code: code || status });
    }
  };
}
