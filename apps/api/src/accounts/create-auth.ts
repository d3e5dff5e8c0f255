import type { Database } from '@korsetkish/prisma';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Logger } from 'pino';
import { auditPasswords } from './audit-passwords.ts';
import { auditSignIn } from './audit-sign-in.ts';
import { guardSignIn } from './guard-sign-in.ts';
import { ADDRESS_HEADER } from './network-address.ts';

/** An OpenID provider that vouches for accounts, by its discovery document. */
export type OpenIdProvider = {
  /** Shown on the button: "Войти через …". */
  name: string;
  /** `https://id.example.kz`; `/.well-known/openid-configuration` is found below it. */
  issuer: string;
  clientId: string;
  clientSecret: string;
};

export type AuthOptions = {
  db: Database;
  /** Signs cookies and encrypts second factors. */
  secret: string;
  /** Where people open the product: `https://korsetkish.example.kz`. Cookies are secure when it is HTTPS. */
  publicUrl: string;
  /** Other addresses that its pages may be opened at. */
  otherOrigins?: readonly string[];
  openId: OpenIdProvider | null;
  /** Where faults of the library are written; wrong passwords are the audit log's. */
  logger: Logger;
  /** Most attempts to sign in from one address of the network in a minute. */
  attemptsPerMinute?: number;
};

/** Enough for an office behind one address, too few for guessing. */
const ATTEMPTS_PER_MINUTE = 30;

/** Where the calls of the sign-in library live below the origin. */
export const AUTH_PREFIX = '/api/auth';

/** How the provider is called in the database and in addresses: `/api/auth/callback/openid`. */
export const OPEN_ID = 'openid';

const SHORTEST_PASSWORD = 12;
const DAY_S = 86_400;

/** What a provider's tokens are good for ends with the sign-in: nothing else is ever asked of it. */
const WITHOUT_TOKENS = { accessToken: null, refreshToken: null, idToken: null };

function openIdPlugin({ issuer, clientId, clientSecret }: OpenIdProvider) {
  return genericOAuth({
    config: [
      {
        providerId: OPEN_ID,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        // Accounts are made by an administrator; a provider only vouches that somebody is who it says.
        disableSignUp: true,
      },
    ],
  });
}

/**
 * Signing in, sessions and second factors, kept by better-auth in this database. Nobody signs up: an administrator
 * makes accounts and gives their holders a link to set a password with.
 */
export function createAuth(options: AuthOptions) {
  const { db, secret, publicUrl, otherOrigins = [], openId, logger } = options;
  const attempts = { window: 60, max: options.attemptsPerMinute ?? ATTEMPTS_PER_MINUTE };
  const passwords = auditPasswords(db);
  return betterAuth({
    appName: 'Көрсеткіш',
    baseURL: publicUrl,
    basePath: AUTH_PREFIX,
    trustedOrigins: [publicUrl, ...otherOrigins],
    secret,
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    logger: { level: 'error', log: (_level, message, ...details) => logger.error({ details }, message) },
    onAPIError: {
      onError: (error) => {
        if (!(error instanceof APIError)) logger.error(error, 'a call of the sign-in library failed');
      },
    },
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: passwords.onReset,
    },
    user: { modelName: 'staffAccount' },
    session: {
      modelName: 'staffSession',
      fields: { userId: 'accountId' },
      expiresIn: 7 * DAY_S,
      updateAge: DAY_S,
    },
    account: {
      modelName: 'signInMethod',
      fields: { userId: 'accountId', accountId: 'subject' },
      accountLinking: { enabled: true, trustedProviders: [OPEN_ID], requireLocalEmailVerified: false },
    },
    verification: { modelName: 'oneTimeToken', storeIdentifier: 'hashed' },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'signInThrottle',
      window: 60,
      max: 120,
      customRules: {
        '/sign-in/*': attempts,
        '/two-factor/*': attempts,
        '/reset-password': attempts,
      },
    },
    advanced: {
      cookiePrefix: 'korsetkish',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    databaseHooks: {
      account: {
        create: { before: async (method) => ({ data: { ...method, ...WITHOUT_TOKENS } }) },
        update: {
          before: async (method) => ({ data: { ...method, ...WITHOUT_TOKENS } }),
          after: passwords.onMethodUpdated,
        },
      },
      ...auditSignIn(db),
    },
    hooks: guardSignIn(db),
    plugins: [
      twoFactor({
        issuer: 'Көрсеткіш',
        // No browser is trusted to do without: akimat's computers are shared.
        trustDeviceMaxAge: 1,
        twoFactorTable: 'secondFactor',
        schema: { twoFactor: { fields: { userId: 'accountId' } } },
      }),
      ...(openId ? [openIdPlugin(openId)] : []),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
