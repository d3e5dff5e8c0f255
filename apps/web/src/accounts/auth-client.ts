import { createAuthClient } from 'better-auth/client';
import { twoFactorClient } from 'better-auth/client/plugins';

/** The sign-in library's own calls, below `/api/auth`. */
export const authClient = createAuthClient({ basePath: '/api/auth', plugins: [twoFactorClient()] });

/** The sign-in library refused. */
export class AuthRefusal extends Error {
  override readonly name = 'AuthRefusal';
  /** The library's code for it: `INVALID_EMAIL_OR_PASSWORD`; '' where it gives none. */
  readonly code: string;
  readonly status: number;
  /** Seconds until another attempt makes sense; null: nothing is said of it. */
  readonly retryAfter: number | null;

  constructor(refused: { code?: string; status: number; retryAfter?: number }) {
    super(`${refused.status} ${refused.code ?? ''}`);
    this.code = refused.code ?? '';
    this.status = refused.status;
    this.retryAfter = refused.retryAfter ?? null;
  }
}

type Answer<Data> = {
  data: Data | null;
  error: null | { code?: string | undefined; status: number; retryAfter?: unknown };
};

/**
 * What a call of the sign-in library answers.
 * @throws AuthRefusal
 */
export async function answerOf<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error } = await asked;
  if (data !== null) return data;
  const { code, status, retryAfter } = error ?? { status: 0 };
  throw new AuthRefusal({
    status,
    ...(code !== undefined && { code }),
    ...(typeof retryAfter === 'number' && { retryAfter }),
  });
}
