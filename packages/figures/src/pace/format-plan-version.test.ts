import { expect, it } from 'vitest';
import { plain } from '../phrases/figures.fixture.ts';
import { UNIT_MEASURES } from '../phrases/unit-measures.fixture.ts';
import { buildObservation, buildPlanVersion } from '../testing/build-observation.ts';
import { formatPlanVersion } from './format-plan-version.ts';

const hours = UNIT_MEASURES.find(({ unitMeasure }) => unitMeasure === 'HOURS');
if (hours === undefined) throw new Error('hours are a unit');

const say = (planVersion: ReturnType<typeof buildPlanVersion>) => {
  const plan = buildObservation({ scenario: 'PLAN', planVersion });
  return (['kk', 'ru'] as const).map((language) => plain(formatPlanVersion(plan, hours, language) ?? ''));
};

it('says nothing of a plan of one version that names no act', () => {
  expect(formatPlanVersion(buildObservation({ scenario: 'PLAN' }), hours, 'ru')).toBeNull();
});

it('says the act and the original of an amended plan', () => {
  expect(say(buildPlanVersion('AMENDED_2021', 3_600))).toEqual([
    'жоспар 01.07.2021 күні өзгертілген («Бюджетті нақтылау туралы» шешім), бастапқысы — 3 600 сағат',
    'план изменён 01.07.2021 (решение «Об уточнении бюджета»), первоначально — 3 600 часов',
  ]);
});

it('says the act of a plan that began with one', () => {
  expect(say(buildPlanVersion('ADOPTED_2021'))).toEqual([
    'жоспар 01.07.2021 күні бекітілген («Бюджетті нақтылау туралы» шешім)',
    'план утверждён 01.07.2021 (решение «Об уточнении бюджета»)',
  ]);
});

it('says every version of a plan amended twice, the original first', () => {
  const { act, earlier } = buildPlanVersion('AMENDED_2021', 3_600, 3_200);
  const amendedTwice = {
    act,
    earlier: earlier.map((version, place) => (place === 0 ? version : { ...version, act })),
  };
  expect(say(amendedTwice)[1]).toBe(
    'план изменён 01.07.2021 (решение «Об уточнении бюджета»), первоначально — 3 600 часов, затем — 3 200 часов (01.07.2021, решение «Об уточнении бюджета»)',
  );
});
