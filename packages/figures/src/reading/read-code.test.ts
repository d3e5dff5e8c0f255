import { describe, expect, it } from 'vitest';
import { buildCodeIndex, type NamedCode } from './code-index.ts';
import { readCode } from './read-code.ts';

const named = (code: string, kk: string, ru: string): NamedCode => ({ code, name: { kk, ru } });

const AREAS = buildCodeIndex([
  named('000000000', 'Қазақстан Республикасы', 'Республика Казахстан'),
  named('190000000', 'Алматы облысы', 'Алматинская область'),
  {
    ...named('710000000', 'Астана қаласы', 'город Астана'),
    otherNames: [{ kk: 'Нұр-Сұлтан қаласы', ru: 'город Нур-Султан' }],
  },
  named('750000000', 'Алматы қаласы', 'город Алматы'),
  named('711110000', 'Алматы ауданы', 'район «Алматы»'),
  named('711510000', 'Нұра ауданы', 'район «Нура»'),
  named('751310000', 'Әуезов ауданы', 'Ауэзовский район'),
  named('751510000', 'Жетісу ауданы', 'Жетысуский район'),
  named('330000000', 'Жетісу облысы', 'область Жетісу'),
]);

const OUTLETS = buildCodeIndex([
  named('ALMATY_TV', '«Almaty» телеарнасы', 'Телеканал «Almaty»'),
  named('ONLINE_MEDIA', 'Республикалық интернет-ресурстар', 'Республиканские интернет-ресурсы'),
  named('YOUTH', 'Жастар', 'Молодёжь'),
]);

describe('readCode of an area', () => {
  it.each([
    ['750000000', '750000000'],
    ['750000000.0', '750000000'],
    ['750 000 000', '750000000'],
    ['7.5E+08', '750000000'],
    ['7,5E+08', '750000000'],
    ['7.1151E+08', '711510000'],
    ['0', '000000000'],
    ['город Алматы', '750000000'],
    ['г. Алматы', '750000000'],
    ['Алматы қ.', '750000000'],
    ['АЛМАТЫ ҚАЛАСЫ', '750000000'],
    ['Алматинская обл.', '190000000'],
    ['р-н Алматы', '711110000'],
    ['Казахстан', '000000000'],
    ['Нур-Султан', '710000000'],
    ['Әуезов ауданы', '751310000'],
    ['Ауезов ауданы', '751310000'],
    ['Жетiсу ауданы', '751510000'],
    ['Ауэзовский\u00A0р‑н', '751310000'],
  ])('%s is %s', (text, code) =>
    expect(readCode(text, AREAS)).toEqual({ kind: 'READ', what: { code, isLegacy: false } }),
  );

  it.each([
    ['Алматы ќаласы', '750000000'],
    ['єуезов ауданы', '751310000'],
    ['јуезов ауданы', '751310000'],
    ['Нўр-Сўлтан', '710000000'],
  ])('%s, in legacy letters, is %s', (text, code) =>
    expect(readCode(text, AREAS)).toEqual({ kind: 'READ', what: { code, isLegacy: true } }),
  );

  it.each([
    ['Алматы', ['190000000', '750000000', '711110000']],
    ['Жетісу', ['751510000', '330000000']],
  ])('%s is never guessed', (text, candidates) =>
    expect(readCode(text, AREAS)).toEqual({ kind: 'REFUSED', problem: { kind: 'AMBIGUOUS', candidates } }),
  );

  it.each(['75', '7.5', '751', 'Алматы көшесі', '7.5E+09'])('%s is unknown', (text) =>
    expect(readCode(text, AREAS)).toEqual({ kind: 'REFUSED', problem: { kind: 'UNKNOWN' } }),
  );

  it('says that nothing stands there', () => {
    expect(readCode(' \u00A0', AREAS)).toEqual({ kind: 'REFUSED', problem: { kind: 'EMPTY' } });
  });
});

describe('readCode of a dimension', () => {
  it.each([
    ['almaty_tv', 'ALMATY_TV'],
    ['Телеканал "Almaty"', 'ALMATY_TV'],
    ['республиканские  интернет - ресурсы', 'ONLINE_MEDIA'],
    ['Молодежь', 'YOUTH'],
  ])('%s is %s', (text, code) =>
    expect(readCode(text, OUTLETS)).toEqual({ kind: 'READ', what: { code, isLegacy: false } }),
  );

  it('takes no number for a code that is not of an area', () => {
    expect(readCode('0', OUTLETS)).toEqual({ kind: 'REFUSED', problem: { kind: 'UNKNOWN' } });
  });
});
