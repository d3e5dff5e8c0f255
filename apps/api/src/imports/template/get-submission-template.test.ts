import { describe, expect, it } from 'vitest';
import { begin, look } from '../../submissions/submit-for-test.ts';
import { startDesk } from '../../testing/start-desk.ts';
import { importAs } from '../import-for-test.ts';

const { api, editor } = await startDesk();
const { uploaded, dryRun } = importAs(api, editor);

describe('the template of a submission', () => {
  it.each(['kk', 'ru'])(
    'in %s reads back as it was filled in, without a word about its columns',
    async (lang) => {
      const submission = await begin(editor, {
        direction: 'YOUTH',
        rule: 'ALMATY_YOUTH',
        timePeriod: lang === 'kk' ? '2021-Q3' : '2021-Q4',
      });
      const { lines } = await look(editor, submission);
      const observations = lines.slice(0, 6).map(({ indicator, refArea, breakdown, timePeriod }, index) => ({
        ...{
          indicator,
          refArea,
          breakdown,
          timePeriod,
          version: 0,
          periodAssumed: false,
          section: null,
          paragraph: null,
        },
        obsValue: index === 5 ? null : 1234.5,
        decimals: index === 5 ? 0 : 1,
        unitMult: /_(SHARE|RATE)$/.test(indicator) ? 0 : 3,
        obsStatus: index === 5 ? 'Q' : 'A',
        qualifier: index === 2 ? 'MORE_THAN' : null,
      }));
      const saved = await editor.send('PATCH', `/submissions/${submission}/observations`, {
        observations,
        cleared: [],
      });
      expect(saved.status).toBe(200);
      const template = await editor.send('GET', `/submissions/${submission}/template?lang=${lang}`);
      expect(template.headers.get('Content-Disposition')).toContain(`.${lang}.xlsx`);
      const { import: id, outcomes } = await uploaded(Buffer.from(await template.arrayBuffer()), {
        submission,
      });
      expect((await dryRun(id)).lines.filter(({ outcome }) => outcome !== 'SAME')).toEqual([]);
      expect(outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: 6, REFUSED: 0 });
    },
  );
});
