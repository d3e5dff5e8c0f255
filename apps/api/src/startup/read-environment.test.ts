import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chooseStartupMessages } from './messages.ts';
import { readEnvironment } from './read-environment.ts';
import { StartupError } from './startup-error.ts';

const read = (variables: Record<string, string>) => readEnvironment(variables, '/srv/korsetkish');

function complaint(variables: Record<string, string>, locale = 'C'): string {
  try {
    read(variables);
  } catch (error) {
    if (error instanceof StartupError) return error.say(chooseStartupMessages({ LANG: locale }));
    throw error;
  }
  throw new Error('the variables were let through');
}

describe('readEnvironment', () => {
  it('has a default for everything; an empty variable is not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '', PATH: '/bin' })).toEqual({
      PORT: 4000,
      HOST: '127.0.0.1',
      DATA_DIR: '/srv/korsetkish/.data',
      LOG_LEVEL: 'warn',
      TRUSTED_PROXIES: 0,
      REQUESTS_PER_MINUTE: 600,
      REQUIRE_SIGN_IN: false,
      OIDC_NAME: 'OpenID',
      NODE_ENV: 'production',
    });
  });

  it('refuses half of what is of use only together, and tells no secret', () => {
    expect(complaint({ ADMIN_EMAIL: 'admin@example.kz' })).toBe(
      'These are of use only together: ADMIN_EMAIL, ADMIN_PASSWORD.',
    );
    expect(complaint({ OIDC_ISSUER: 'https://id.example.kz' }, 'ru_RU.UTF-8')).toContain(
      'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET',
    );
    expect(complaint({ ADMIN_EMAIL: 'admin@example.kz', ADMIN_PASSWORD: 'short' })).toBe(
      'ADMIN_PASSWORD is "…", but 12 to 128 characters are expected.',
    );
  });

  it('names the wrong variable in one sentence, in the language of the terminal', () => {
    expect(complaint({ PORT: 'abc' })).toBe('PORT is "abc", but a whole number from 0 to 65535 is expected.');
    expect(complaint({ PORT: '70000' }, 'ru_RU.UTF-8')).toBe(
      'PORT = «70000», но ожидается целое число от 0 до 65535.',
    );
    expect(complaint({ LOG_LEVEL: 'loud' }, 'kk_KZ.UTF-8')).toContain('LOG_LEVEL = «loud», бірақ');
  });

  it('takes a catalogue of one’s own, from a folder that is there', () => {
    const root = fileURLToPath(new URL('../../../..', import.meta.url));
    const catalogue = join(root, 'prisma', 'catalogue');
    expect(readEnvironment({ CATALOGUE_DIR: 'prisma/catalogue' }, root).CATALOGUE_DIR).toBe(catalogue);
    expect(read({ CATALOGUE_DIR: catalogue }).CATALOGUE_DIR).toBe(catalogue);
    expect(complaint({ CATALOGUE_DIR: 'catalogue' })).toBe(
      'CATALOGUE_DIR is "catalogue", but a folder that is there, with the CSV files of a catalogue, is expected.',
    );
    expect(complaint({ CATALOGUE_DIR: join(catalogue, 'areas.csv') }, 'kk_KZ.UTF-8')).toMatch(
      /^CATALOGUE_DIR = «.*areas\.csv», бірақ каталогтың CSV файлдары бар қалта керек\.$/,
    );
  });

  it('does not print the password of a wrong connection string', () => {
    const sentence = complaint({ DATABASE_URL: 'mysql://root:secret@db/x' });
    expect(sentence).toContain('DATABASE_URL');
    expect(sentence).not.toContain('secret');
  });
});
