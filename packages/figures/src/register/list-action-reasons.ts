import type { ActionCount, ActionKind, ActionReason } from '@korsetkish/contract';
import { ACTION_KIND_WORDS } from './register-words.ts';

/** What a council asks for is to have a due day; a plan has its year, and works go on. */
const TO_HAVE_A_DAY: readonly ActionKind[] = ['RECOMMENDATION', 'INSTRUCTION'];

/** What the leadership should look at in the register: what is late, and what nobody set a day for. */
export function listActionReasons(counts: readonly ActionCount[]): ActionReason[] {
  return counts.flatMap(({ refArea, kind, actions, due, proven, overdue, behind }) => {
    const say = (reason: ActionReason['reason'], kk: string, ru: string): ActionReason => ({
      ...{ refArea, kind, reason },
      text: {
        kk: `${ACTION_KIND_WORDS.kk[kind]}: барлығы\u00a0${actions}, ${kk}`,
        ru: `${ACTION_KIND_WORDS.ru[kind]}: всего\u00a0${actions}, ${ru}`,
      },
    });
    const unset = actions - due;
    return [
      overdue > 0 && say('OVERDUE', `мерзімі өткені\u00a0${overdue}`, `просрочено\u00a0${overdue}`),
      behind > 0 &&
        say('BEHIND', `кестеден қалып отырғаны\u00a0${behind}`, `отстаёт от графика\u00a0${behind}`),
      unset > 0 &&
        TO_HAVE_A_DAY.includes(kind) &&
        say(
          'NO_DUE_DAY',
          `мерзімі белгіленбегені\u00a0${unset}, дәлелі бары\u00a0${proven}`,
          `без срока исполнения\u00a0${unset}, с подтверждениями\u00a0${proven}`,
        ),
    ].filter((reason) => reason !== false);
  });
}
