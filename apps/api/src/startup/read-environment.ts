import { resolve } from 'node:path';
import * as z from 'zod';
import { StartupError } from './startup-error.ts';

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  // This machine only: there is no sign-in yet, so reaching other machines is a choice to be made.
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
});

/** What the server is told from outside. */
export type Environment = z.infer<typeof Environment>;

function isName(name: unknown): name is keyof Environment {
  return typeof name === 'string' && Object.hasOwn(Environment.shape, name);
}

/**
 * Reads the variables; an empty one counts as not set.
 * @param root folder that DATA_DIR is relative to, wherever the command was given
 * @throws StartupError that names the first wrong variable, what it holds and what it should hold
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, text]) => text !== ''));
  const parsed = Environment.safeParse(set);
  if (parsed.success) return { ...parsed.data, DATA_DIR: resolve(root, parsed.data.DATA_DIR) };
  const name = parsed.error.issues[0]?.path[0];
  if (!isName(name)) throw parsed.error;
  // A connection string may hold a password, which has no place on a screen.
  const given = name === 'DATABASE_URL' ? '…' : (set[name] ?? '');
  throw new StartupError((messages) => messages.wrongVariable(name, given, messages.expected[name]));
}
