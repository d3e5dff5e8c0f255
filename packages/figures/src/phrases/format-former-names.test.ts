import { describe, expect, it } from 'vitest';
import { formatFormerNames } from './format-former-names.ts';

const astana = {
  formerNames: [
    {
      name: { kk: 'Нұр-Сұлтан қаласы', ru: 'город Нур-Султан' },
      validFrom: '2019-03-23',
      validTo: '2022-09-17',
    },
  ],
};

describe('formatFormerNames', () => {
  it.each(['2020', '2022', '2022-01-01/P9M', '2022-09-17'])('says the name borne in %s', (timePeriod) => {
    expect(formatFormerNames(astana, timePeriod, 'ru')).toBe('в это время — город Нур-Султан');
    expect(formatFormerNames(astana, timePeriod, 'kk')).toBe('сол кезде — Нұр-Сұлтан қаласы');
  });

  it.each(['2018', '2022-10-19', '2022-09-18'])('says nothing of %s', (timePeriod) => {
    expect(formatFormerNames(astana, timePeriod, 'ru')).toBeNull();
  });
});
