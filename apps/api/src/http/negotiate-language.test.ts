import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { negotiateLanguage } from './negotiate-language.ts';

function asking(acceptLanguage?: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  if (acceptLanguage !== undefined) request.headers['accept-language'] = acceptLanguage;
  return request;
}

it.each([
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['en-GB', 'en'],
  ['kk-KZ', 'kk'],
  ['de,fr;q=0.9,en;q=0.1', 'en'],
])('answers %s in %s', (acceptLanguage, language) => {
  expect(negotiateLanguage(asking(acceptLanguage))).toBe(language);
});

it.each([undefined, '*', 'de', 'nonsense;;q=x'])('answers %s in Kazakh', (acceptLanguage) => {
  expect(negotiateLanguage(asking(acceptLanguage))).toBe('kk');
});
