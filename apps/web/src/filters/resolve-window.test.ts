import { describe, expect, it } from 'vitest';
import { resolveWindow } from './resolve-window.ts';

const almaty = { startPeriod: '2020', endPeriod: '2021-05' };

describe('resolveWindow', () => {
  it('is the default while nothing is chosen', () => {
    expect(resolveWindow({}, almaty)).toEqual({ window: almaty, chosen: false });
  });

  it('takes the end that is not chosen from the default', () => {
    expect(resolveWindow({ from: '2017' }, almaty).window).toEqual({
      startPeriod: '2017',
      endPeriod: '2021-05',
    });
    expect(resolveWindow({ to: '2021' }, almaty).window).toEqual({ startPeriod: '2020', endPeriod: '2021' });
  });

  it('ignores ends out of order', () => {
    expect(resolveWindow({ from: '2022', to: '2020' }, almaty)).toEqual({ window: almaty, chosen: false });
  });
});
