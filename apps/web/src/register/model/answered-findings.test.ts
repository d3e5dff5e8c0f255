import { listAnsweredFindings, shareUnanswered } from '@korsetkish/figures';
import { expect, it } from 'vitest';
import { REGISTER } from '../../testing/published-register.ts';

it('finds that half of N2 is answered by nothing, and N1 by the meetings', () => {
  const findings = listAnsweredFindings(REGISTER.findings, REGISTER.actions);
  expect(findings.map((each) => [each.finding.number, shareUnanswered(each)])).toEqual([
    ['N1', 'NOTHING'],
    ['N2', 'HALF'],
  ]);
  expect(
    findings[1]?.parts.map(({ finding, answeredBy }) => [
      finding.number,
      answeredBy.map(({ action, isReading }) => [action.action, isReading]),
    ]),
  ).toEqual([
    ['N2.1', []],
    ['N2.2', [['ASTANA_VOLUNTEERING', true]]],
  ]);
});

it('takes an answer to the whole of a finding for one to each part', () => {
  const meetings = REGISTER.action('ASTANA_EXPLANATORY_MEETINGS');
  const whole = { ...meetings, answers: [{ finding: 'ASTANA_N2', reading: 'REGISTER' as const }] };
  const n2 = listAnsweredFindings(REGISTER.findings, [whole])[1];
  expect(n2?.unanswered).toBe(0);
});

it('says that all of a finding is unanswered where no action is', () => {
  expect(listAnsweredFindings(REGISTER.findings, []).map(shareUnanswered)).toEqual(['WHOLE', 'WHOLE']);
});
