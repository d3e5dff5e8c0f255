import { describe, expect, it } from 'vitest';
import { evaluateChecks } from '../testing/published-checks.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { findChecksOf, indexDoubts } from './index-doubts.ts';

const doubtful = evaluateChecks().filter(({ result }) => ['FAILS', 'BASE_NOT_PRINTED'].includes(result));
const figuresOf = (code: string) => OBSERVATIONS.filter(({ indicator }) => indicator === code);
const relationsOf = (code: string) => findChecksOf(doubtful, figuresOf(code)).map(({ relation }) => relation);

describe('checks that do not confirm a figure', () => {
  it('stand beside every figure that they compare', () => {
    const relation = ['YOUTH_COUNCIL_OTHER_ETHNICITIES_SHARE'];
    expect(relationsOf('YOUTH_COUNCIL_MEMBERS_SHARE')).toEqual(relation);
    expect(relationsOf('YOUTH_COUNCIL_MEMBERS')).toEqual(relation);
    expect(relationsOf('YOUTH_NEET_RATE')).toEqual(['NEET_NUMBER_AND_RATE', 'NEET_NUMBER_AND_RATE']);
    expect(relationsOf('YOUTH_EMPLOYMENT_PLACED')).toEqual([]);
  });

  it('do not concern figures of another area or period', () => {
    const elsewhere = OBSERVATIONS.map((each) => ({ ...each, refArea: '790000000' }));
    expect(findChecksOf(doubtful, elsewhere)).toEqual([]);
  });
});

describe('marks of figures', () => {
  const findDoubts = indexDoubts(doubtful, 'ru');
  const marked = OBSERVATIONS.filter((each) => findDoubts(each).length > 0);

  it('are exactly at the figures of those checks', () => {
    expect(marked.map(({ indicator, timePeriod }) => `${indicator} ${timePeriod}`).sort()).toEqual([
      'ASSEMBLY_NOTIFICATIONS_TOPIC_SHARE 2020',
      'COUNCIL_DECISIONS_ETHNOLINGUISTIC_SCHOOLS 2022-10-19',
      'COUNCIL_DECISIONS_ETHNOLINGUISTIC_SCHOOLS_FUNDING 2022',
      'YOUTH_COUNCIL_MEMBERS 2020-12-31',
      'YOUTH_COUNCIL_MEMBERS 2020-12-31',
      'YOUTH_COUNCIL_MEMBERS_SHARE 2020-12-31',
      'YOUTH_NEET_NUMBER 2020',
      'YOUTH_NEET_NUMBER 2021-Q1',
      'YOUTH_NEET_RATE 2020',
      'YOUTH_NEET_RATE 2021-Q1',
    ]);
  });

  it('say how the check came out, in the language of the reader, and lead to it', () => {
    const [share] = figuresOf('YOUTH_COUNCIL_MEMBERS_SHARE');
    if (!share) throw new Error('no share is published');
    const id = 'YOUTH_COUNCIL_OTHER_ETHNICITIES_SHARE.750000000.2020-12-31';
    expect(findDoubts(share)).toEqual([
      { id, result: 'FAILS', text: 'не сходится', about: expect.stringMatching(/^Доля представителей/) },
    ]);
    expect(indexDoubts(doubtful, 'kk')(share)).toMatchObject([{ id, text: 'сәйкес келмейді' }]);
  });
});
