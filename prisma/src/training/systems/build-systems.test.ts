import type { DimensionKind } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { buildSystems, listWholes } from './build-systems.ts';

const OUTLETS = { CITY_NEWSPAPERS: null, AQSHAMY: 'CITY_NEWSPAPERS', VECHERNIY: 'CITY_NEWSPAPERS', TV: null };

/** Leaves of each breakdown, by name, system by system. */
function build(kinds: Record<string, DimensionKind>, breakdowns: string[]) {
  return buildSystems({ kinds }, breakdowns, { OUTLET: OUTLETS }).map(({ leaves, leavesOf }) =>
    Object.fromEntries([...leavesOf].map(([text, own]) => [text, own.map((leaf) => leaves[leaf])])),
  );
}

it('makes a total of its codes', () => {
  expect(build({ OUTCOME: 'PARTITION' }, ['', 'OUTCOME=APPROVED', 'OUTCOME=REFUSED'])).toEqual([
    { '': ['APPROVED', 'REFUSED'], 'OUTCOME=APPROVED': ['APPROVED'], 'OUTCOME=REFUSED': ['REFUSED'] },
  ]);
});

it('leaves a rest beside what is only part of the total', () => {
  expect(build({ SPEAKER: 'OF_WHICH' }, ['', 'SPEAKER=AKIM'])).toEqual([
    { '': ['AKIM', '/rest'], 'SPEAKER=AKIM': ['AKIM'] },
  ]);
});

it('lets codes that are never added stand by themselves, each with its own parts', () => {
  const breakdowns = ['TOPIC=CENSUS', 'TOPIC=COVID', 'MEDIUM=TV;TOPIC=COVID', 'MEDIUM=PRINT;TOPIC=COVID'];
  expect(build({ TOPIC: 'SEPARATE', MEDIUM: 'PARTITION' }, breakdowns)).toEqual([
    { 'TOPIC=CENSUS': ['CENSUS'] },
    {
      'TOPIC=COVID': ['COVID;TV', 'COVID;PRINT'],
      'MEDIUM=TV;TOPIC=COVID': ['COVID;TV'],
      'MEDIUM=PRINT;TOPIC=COVID': ['COVID;PRINT'],
    },
  ]);
});

it('adds codes up to the one above them, with a rest where one of them is not published', () => {
  const all = ['OUTLET=CITY_NEWSPAPERS', 'OUTLET=AQSHAMY', 'OUTLET=VECHERNIY', 'OUTLET=TV'];
  expect(build({ OUTLET: 'PRINTED_GROUPS' }, all)).toEqual([
    {
      'OUTLET=CITY_NEWSPAPERS': ['AQSHAMY', 'VECHERNIY'],
      'OUTLET=AQSHAMY': ['AQSHAMY'],
      'OUTLET=VECHERNIY': ['VECHERNIY'],
    },
    { 'OUTLET=TV': ['TV'] },
  ]);
  expect(build({ OUTLET: 'PRINTED_GROUPS' }, all.slice(0, 2))).toEqual([
    { 'OUTLET=CITY_NEWSPAPERS': ['AQSHAMY', 'CITY_NEWSPAPERS/rest'], 'OUTLET=AQSHAMY': ['AQSHAMY'] },
  ]);
});

it('crosses two dimensions of one total', () => {
  const kinds = { SEX: 'PARTITION', WORK: 'OF_WHICH' } as const;
  expect(build(kinds, ['', 'SEX=F', 'SEX=M', 'WORK=NEW'])).toEqual([
    {
      '': ['F;NEW', 'F;/rest', 'M;NEW', 'M;/rest'],
      'SEX=F': ['F;NEW', 'F;/rest'],
      'SEX=M': ['M;NEW', 'M;/rest'],
      'WORK=NEW': ['F;NEW', 'M;NEW'],
    },
  ]);
});

it('knows what is part of nothing else', () => {
  const wholesOf = (kinds: Record<string, DimensionKind>, breakdowns: string[]) =>
    buildSystems({ kinds }, breakdowns, {}).map(listWholes);
  expect(wholesOf({ SEX: 'PARTITION' }, ['', 'SEX=F', 'SEX=M'])).toEqual([['']]);
  expect(wholesOf({ SEX: 'PARTITION' }, ['', 'SEX=F'])).toEqual([['']]);
  expect(wholesOf({ SEX: 'PARTITION' }, ['SEX=F', 'SEX=M'])).toEqual([['SEX=F', 'SEX=M']]);
});
