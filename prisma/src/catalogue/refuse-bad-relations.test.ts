import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { type BadEdit, spoilCatalogue } from '../testing/spoil-catalogue.ts';

const { copy, findComplaints, remove } = await spoilCatalogue();
beforeEach(copy.restore);
afterAll(remove);

const RELATIONS = 'relations.csv';
const TERMS = 'relation_terms.csv';

const BAD_RELATIONS: BadEdit[] = [
  [
    'a name in one language',
    RELATIONS,
    'Запланированные проекты минус отменённые равны реализованным',
    '',
    'relations.csv:9 name_ru: the Russian name is missing',
  ],
  [
    'a remark in one language',
    RELATIONS,
    '"25 мүшенің 7‑еуі — 28%, ал есепте 30% басылған."',
    '',
    'relations.csv:13 note_kk: the Kazakh text is missing',
  ],
  [
    'neither a RESULT nor a constant',
    RELATIONS,
    'SHARES_MAKE_100,EQUALS,1,100,',
    'SHARES_MAKE_100,EQUALS,1,,',
    'relations.csv:3 constant: SHARES_MAKE_100 has neither a RESULT nor a constant',
  ],
  [
    'both of them',
    RELATIONS,
    'YOUTH_PROJECTS_DELIVERED,EQUALS,1,,',
    'YOUTH_PROJECTS_DELIVERED,EQUALS,1,18,',
    'relations.csv:9 constant: YOUTH_PROJECTS_DELIVERED has a RESULT, so the constant would be a second one',
  ],
  [
    'an equality multiplied by zero',
    RELATIONS,
    'YOUTH_PROJECTS_DELIVERED,EQUALS,1,',
    'YOUTH_PROJECTS_DELIVERED,EQUALS,0,',
    'relations.csv:9 factor: must not be zero',
  ],
  [
    'nothing to compare with, though the base is printed',
    RELATIONS,
    'QUESTIONS_POLITICAL_SHARE,EQUALS,1,,false,false',
    'QUESTIONS_POLITICAL_SHARE,EQUALS,1,,false,true',
    'relations.csv:8 relation: QUESTIONS_POLITICAL_SHARE has no FACTOR or DIVISOR to hold its RESULT against',
  ],
  [
    'a mean that is multiplied',
    RELATIONS,
    'RATIO_BETWEEN_ITS_CODES,BETWEEN,1,',
    'RATIO_BETWEEN_ITS_CODES,BETWEEN,2,',
    'relations.csv:4 factor: BETWEEN takes the parts as they are: the factor is 1',
  ],
  [
    'a mean of a product',
    RELATIONS,
    'DEBATES_REACH,EQUALS,',
    'DEBATES_REACH,BETWEEN,',
    'relations.csv:11 kind: BETWEEN takes FACTOR terms of group 1 with sign 1 only',
  ],
  [
    'a mean of one part',
    RELATIONS,
    'NEET_NUMBER_AND_RATE,EQUALS,0.01,',
    'NEET_NUMBER_AND_RATE,BETWEEN,1,',
    'relations.csv:18 kind: BETWEEN needs two parts or more',
  ],
  [
    'a measure that there is not',
    RELATIONS,
    'true,FLOW;STOCK,PARTITION,',
    'true,FLOW;LEVEL,PARTITION,',
    'relations.csv:2 measures: "LEVEL" is not one of FLOW, STOCK, RATE, PRICE',
  ],
  [
    'an exception that there is not',
    RELATIONS,
    'true,FLOW;STOCK,PARTITION,,',
    'true,FLOW;STOCK,PARTITION,YOUTH_ARRIVAL,',
    'relations.csv:2 except: unknown code "YOUTH_ARRIVAL", did you mean "YOUTH_ARRIVALS"?',
  ],
  [
    'a kind of dimension without measures',
    RELATIONS,
    'true,RATE,PARTITION_OF_100,',
    'true,,PARTITION_OF_100,',
    'relations.csv:3 dimension_kind: measures must say for which indicators',
    'relation_terms.csv:4 indicator: SHARES_MAKE_100 names no measures, so its terms name an indicator',
  ],
  [
    'a kind of dimension that no term ranges over',
    RELATIONS,
    'AREAS_MAKE_THE_WHOLE,EQUALS,1,,false,true,FLOW;STOCK,,',
    'AREAS_MAKE_THE_WHOLE,EQUALS,1,,false,true,FLOW;STOCK,PARTITION,',
    'relations.csv:5 dimension_kind: no term of AREAS_MAKE_THE_WHOLE has every_code *',
  ],
];

const BAD_TERMS: BadEdit[] = [
  [
    'an indicator that there is not',
    TERMS,
    'RESULT,1,1,YOUTH_DEBATES_REACH,',
    'RESULT,1,1,YOUTH_DEBATE_REACH,',
    'relation_terms.csv:20 indicator: unknown code "YOUTH_DEBATE_REACH", did you mean "YOUTH_DEBATES_REACH"?',
  ],
  [
    'a dimension that the indicator lacks',
    TERMS,
    'YOUTH_DEBATES_PER_TOURNAMENT,ROLE=PARTICIPANT,,',
    'YOUTH_DEBATES_PER_TOURNAMENT,,OUTCOME,',
    'relation_terms.csv:22 every_code: YOUTH_DEBATES_PER_TOURNAMENT has no dimension OUTCOME',
  ],
  [
    'a dimension that there is not, over every indicator',
    TERMS,
    'SHARES_MAKE_100,FACTOR,1,1,*,*,*,',
    'SHARES_MAKE_100,FACTOR,1,1,*,*,TOPICS,',
    'relation_terms.csv:4 every_code: unknown code "TOPICS", did you mean "TOPIC"?',
    'relations.csv:3 dimension_kind: no term of SHARES_MAKE_100 has every_code *',
  ],
  [
    'a code that there is not',
    TERMS,
    'YOUTH_DEBATES_PER_TOURNAMENT,ROLE=JUDGE,',
    'YOUTH_DEBATES_PER_TOURNAMENT,ROLE=JUDGES,',
    'relation_terms.csv:23 breakdown: ROLE: unknown code "JUDGES", did you mean "JUDGE"?',
  ],
  [
    'an area that there is not',
    TERMS,
    'CIVIL_SOCIETY_NGOS_SHARE_OF_REPUBLIC,,,false,ACTUAL,750000000,',
    'CIVIL_SOCIETY_NGOS_SHARE_OF_REPUBLIC,,,false,ACTUAL,750000001,',
    'relation_terms.csv:30 ref_area: unknown code "750000001"',
  ],
  [
    'a term of no relation, and the relation left without terms',
    TERMS,
    'QUESTIONS_POLITICAL_SHARE,RESULT',
    'QUESTION_POLITICAL_SHARE,RESULT',
    'relation_terms.csv:13 relation: unknown code "QUESTION_POLITICAL_SHARE", did you mean "QUESTIONS_POLITICAL_SHARE"?',
    'relations.csv:8 relation: relation_terms.csv has no term of QUESTIONS_POLITICAL_SHARE',
  ],
  [
    'two checked figures',
    TERMS,
    'YOUTH_PROJECTS_DELIVERED,FACTOR,1,1,YOUTH_SOCIAL_ORDER_PROJECTS,',
    'YOUTH_PROJECTS_DELIVERED,RESULT,1,1,YOUTH_SOCIAL_ORDER_PROJECTS,',
    'relations.csv:9 relation: YOUTH_PROJECTS_DELIVERED has 2 RESULT terms, but one figure is checked',
  ],
  [
    'a checked figure that is many',
    TERMS,
    'AREAS_MAKE_THE_WHOLE,RESULT,1,1,*,*,,false,',
    'AREAS_MAKE_THE_WHOLE,RESULT,1,1,*,*,,true,',
    'relation_terms.csv:7 every_area: the RESULT is one figure',
  ],
  [
    'a checked figure taken away',
    TERMS,
    'DEBATES_REACH,RESULT,1,1,',
    'DEBATES_REACH,RESULT,1,-1,',
    'relation_terms.csv:20 sign: the RESULT is taken as it is',
  ],
  [
    'codes and areas at once',
    TERMS,
    'SHARES_MAKE_100,FACTOR,1,1,*,*,*,false,',
    'SHARES_MAKE_100,FACTOR,1,1,*,*,*,true,',
    'relation_terms.csv:4 every_area: parts are codes or areas, not both',
  ],
  [
    'a code of the dimension that the term ranges over',
    TERMS,
    'YOUTH_DEBATES_PER_TOURNAMENT,ROLE=JUDGE,,',
    'YOUTH_DEBATES_PER_TOURNAMENT,ROLE=JUDGE,ROLE,',
    'relation_terms.csv:23 breakdown: already says which code of ROLE is meant',
  ],
  [
    'every dimension where there is no kind of them',
    TERMS,
    'RATIO_BETWEEN_ITS_AREAS,FACTOR,1,1,*,*,,true,',
    'RATIO_BETWEEN_ITS_AREAS,FACTOR,1,1,*,*,*,false,',
    'relation_terms.csv:10 every_code: RATIO_BETWEEN_ITS_AREAS names no dimension_kind, so its terms name a dimension',
  ],
  [
    'one indicator among all',
    TERMS,
    'AREAS_MAKE_THE_WHOLE,RESULT,1,1,*,',
    'AREAS_MAKE_THE_WHOLE,RESULT,1,1,YOUTH_DEBATES_REACH,',
    'relation_terms.csv:7 indicator: AREAS_MAKE_THE_WHOLE is made for every indicator of its measures, so its terms say *',
  ],
];

describe.each([
  ['a relation', BAD_RELATIONS],
  ['a term', BAD_TERMS],
])('%s is refused for', (_, edits) => {
  test.each(edits)('%s', async (_what, file, from, to, ...complaints) => {
    copy.edit(file, from, to);
    expect(await findComplaints()).toEqual(complaints);
  });
});

test('a relation and its terms are all that has to be added', async () => {
  copy.editLines(RELATIONS, (lines) => [
    ...lines,
    'FLATS_AT_LEAST_NONE,AT_LEAST,0,,false,true,,,,Пәтерлер саны теріс болмайды,Число квартир не бывает отрицательным,,,',
  ]);
  copy.editLines(TERMS, (lines) => [
    ...lines,
    'FLATS_AT_LEAST_NONE,RESULT,1,1,YOUTH_HOUSING_NURLY_ZHER_FLATS,*,,false,*,,,',
  ]);
  expect(await findComplaints()).toEqual([]);
});
