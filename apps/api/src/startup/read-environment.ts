import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Password } from '@korsetkish/contract';
import * as z from 'zod';
import { StartupError } from './startup-error.ts';

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  // This machine only: serving others is a choice to be made, with HTTPS before it.
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().default('.data'),
  CATALOGUE_DIR: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(600),
  AUTH_SECRET: z.string().min(32).optional(),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: Password.optional(),
  REQUIRE_SIGN_IN: z.stringbool().default(false),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60).default('OpenID'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
});

/** Variables that may hold a password, which has no place on a screen. */
const SECRET: ReadonlySet<string> = new Set<keyof Environment>([
  'DATABASE_URL',
  'AUTH_SECRET',
  'ADMIN_PASSWORD',
  'OIDC_CLIENT_SECRET',
  'SMTP_URL',
]);

/** What the server is told from outside. */
export type Environment = z.infer<typeof Environment>;

function isName(name: unknown): name is keyof Environment {
  return typeof name === 'string' && Object.hasOwn(Environment.shape, name);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Variables that say something only together. */
const TOGETHER: readonly (keyof Environment)[][] = [
  ['ADMIN_EMAIL', 'ADMIN_PASSWORD'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['SMTP_URL', 'MAIL_FROM'],
];

function refuseHalves(set: Readonly<Record<string, unknown>>): void {
  const half = TOGETHER.find((names) => {
    const given = names.filter((name) => set[name] !== undefined).length;
    return given > 0 && given < names.length;
  });
  if (half) throw new StartupError(({ neededTogether }) => neededTogether(half));
}

/**
 * Reads the variables; an empty one counts as not set.
 * @param root folder that DATA_DIR and CATALOGUE_DIR are relative to, wherever the command was given
 * @throws StartupError that names the first wrong variable, what it holds and what it should hold
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, text]) => text !== ''));
  const refuse = (name: keyof Environment) => {
    const given = SECRET.has(name) ? '…' : (set[name] ?? '');
    return new StartupError((messages) => messages.wrongVariable(name, given, messages.expected[name]));
  };
  const { success, data, error } = Environment.safeParse(set);
  if (!success) {
    const name = error.issues[0]?.path[0];
    throw isName(name) ? refuse(name) : error;
  }
  refuseHalves(set);
  const { DATA_DIR, CATALOGUE_DIR, ...others } = data;
  const environment = { ...others, DATA_DIR: resolve(root, DATA_DIR) };
  if (CATALOGUE_DIR === undefined) return environment;
  const catalogueFolder = resolve(root, CATALOGUE_DIR);
  if (!isFolder(catalogueFolder)) throw refuse('CATALOGUE_DIR');
  return { ...environment, CATALOGUE_DIR: catalogueFolder };
}
