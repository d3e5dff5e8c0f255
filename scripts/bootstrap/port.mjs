/** Who has the port that the product would listen on. */

import { readFileSync } from 'node:fs';
import http from 'node:http';
import { inRepository } from './toolchain.mjs';

const DEFAULT_PORT = '4000';
const PATIENCE_MS = 2_000;

/** Addresses that mean "every interface": a server there also answers on the loopback. */
const EVERY_INTERFACE = new Set(['', '0.0.0.0', '::']);

/**
 * The address the API will listen on: the environment first, then `.env`, as Node's `--env-file` has it.
 * An empty setting counts as none. Not validated here; the API explains a wrong variable.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} envFile text of `.env`, empty when there is none
 * @returns {{ host: string, port: string }} `host` is one that can be asked
 */
export function readAddress(env, envFile) {
  const host = env.HOST ?? readSetting(envFile, 'HOST') ?? '';
  return {
    host: EVERY_INTERFACE.has(host) ? '127.0.0.1' : host,
    port: (env.PORT ?? readSetting(envFile, 'PORT')) || DEFAULT_PORT,
  };
}

/** @returns {string} text of the repository's `.env`, empty when there is none */
export function readEnvFile() {
  try {
    return readFileSync(inRepository('.env'), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/**
 * One setting of a dotenv text. Node has a parser of its own only since 20.12, and this runs on 20.0.
 * @param {string} envFile
 * @param {string} name
 * @returns {string | undefined} the last one wins
 */
export function readSetting(envFile, name) {
  const line = new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^#\\r\\n]*))`, 'gm');
  const last = [...envFile.matchAll(line)].pop();
  return last && (last[1] ?? last[2] ?? last[3] ?? '').trim();
}

/**
 * Asks the port whether it is taken, and by whom.
 * @param {{ host: string, port: string }} address
 * @returns {Promise<'free' | 'korsetkish' | 'taken'>} `free` also when the port is no port: the API says what is wrong
 */
export function askPort({ host, port }) {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) return Promise.resolve('free');
  return new Promise((resolve) => {
    const request = http.get(
      { host, port: number, path: '/api/v1/health', timeout: PATIENCE_MS },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve(isHealthOfKorsetkish(body) ? 'korsetkish' : 'taken'));
        response.on('error', () => resolve('taken'));
      },
    );
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', (error) => resolve(isNobodyThere(error) ? 'free' : 'taken'));
  });
}

/** @param {string} body */
function isHealthOfKorsetkish(body) {
  try {
    return JSON.parse(body)?.service === 'korsetkish';
  } catch {
    // Whatever it is, it does not speak JSON.
    return false;
  }
}

/**
 * An address of no interface of this machine is nobody's either: the API says what is wrong with it.
 * @param {Error} error
 */
function isNobodyThere(error) {
  return (
    'code' in error &&
    ['ECONNREFUSED', 'ENOTFOUND', 'EADDRNOTAVAIL', 'EHOSTUNREACH'].includes(String(error.code))
  );
}
