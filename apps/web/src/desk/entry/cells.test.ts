import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { REPORTED, ROWS, stand } from '../testing/build-rows.ts';
import { buildEntryForm, type EntryRow, listRows } from './build-entry-form.ts';
import { stateOfCell } from './cell-state.ts';
import { type Cells, type CellsAction, changeCells, listUnsaved, openCells } from './cells.ts';

const [TOTAL, APPROVED, REFUSED] = ROWS as [EntryRow, EntryRow, EntryRow];

const [PUBLISHED] = OBSERVATIONS as [(typeof OBSERVATIONS)[number]];

const OPEN = openCells(ROWS, [stand(TOTAL, 496)]);

const after = (cells: Cells, ...actions: CellsAction[]): Cells => actions.reduce(changeCells, cells);

const type = ({ cell }: EntryRow, typed: string): CellsAction => ({
  kind: 'EDITED',
  changes: new Map([[cell, { typed }]]),
});

const look = (...observations: ReturnType<typeof stand>[]): CellsAction => ({
  kind: 'LOOKED',
  observations,
  rows: ROWS,
});

const stateAt = (cells: Cells, { cell }: EntryRow): string | undefined => {
  const found = cells.get(cell);
  return found && stateOfCell(found, { isSending: false, isWarned: false }).kind;
};

const typedAt = (cells: Cells, { cell }: EntryRow) => cells.get(cell)?.draft.typed;

describe('a form', () => {
  it('is laid out as the report: groups, indicators, the total before its parts', () => {
    const lines = ROWS.map(({ line }) => line);
    const sections = buildEntryForm(REPORTED, lines, CATALOGUE);
    const [first] = sections[0]?.indicators ?? [];
    expect(first?.rows.map(({ name, isPart }) => [name.ru, isPart])).toEqual([
      ['Уведомления и заявления о проведении мирных собраний', false],
      ['Согласовано', true],
      ['Отказано', true],
      ['Дано письменное разъяснение', true],
      ['Отозвано организатором', true],
    ]);
  });

  it('has lines of other areas and periods in their place, each saying which', () => {
    const key = ({ line }: EntryRow, refArea: string, timePeriod: string) => ({
      ...{ ...line, refArea, timePeriod },
      asked: false,
    });
    const lines = [
      key(APPROVED, '751210000', '2021-Q2'),
      key(APPROVED, '750000000', '2021-05'),
      key(TOTAL, '751210000', '2021-Q2'),
      APPROVED.line,
      key(TOTAL, '750000000', '2021-04'),
    ];
    const rows = listRows(buildEntryForm(REPORTED, lines, CATALOGUE));
    expect(rows.map(({ name, where }) => `${name.ru.slice(0, 11)} / ${where?.ru ?? ''}`)).toEqual([
      'Уведомления / апрель 2021 года',
      'Согласовано / май 2021 года',
      'Согласовано / ',
      'Уведомления / Алатауский район',
      'Согласовано / Алатауский район',
    ]);
    expect(rows[1]?.fullName.kk).toMatch(/: .+ \(2021 жылғы мамыр\)$/);
  });

  it('keeps what was typed into a line that a colleague took away, until it is saved', () => {
    const typed = after(OPEN, type(APPROVED, '4'), type(REFUSED, 'много'));
    const taken = after(typed, { kind: 'LOOKED', observations: [stand(TOTAL, 496)], rows: [TOTAL] });
    expect(listUnsaved(taken).observations).toMatchObject([{ obsValue: 4, version: 0 }]);
    expect([...taken.keys()]).toEqual([TOTAL.cell, APPROVED.cell]);
  });

  it('is printed as the newest published figure was', () => {
    const line = { ...APPROVED.line, last: { ...PUBLISHED, obsValue: 1.5, decimals: 1, unitMult: 3 } };
    const [section] = buildEntryForm(REPORTED, [line], CATALOGUE);
    const [row] = section?.indicators[0]?.rows ?? [];
    expect(row).toMatchObject({ unitMult: 3, decimals: 1 });
    const cells = row && after(openCells([row], []), type(row, '2'));
    expect(cells && listUnsaved(cells).observations).toMatchObject([
      { obsValue: 2, decimals: 1, unitMult: 3 },
    ]);
  });
});

describe('a cell that is typed into', () => {
  it('is sent as it was read, over the version that it was written over', () => {
    const cells = after(OPEN, type(TOTAL, '495'), type(APPROVED, 'более 4 тыс.'));
    expect(listUnsaved(cells)).toMatchObject({
      observations: [
        { obsValue: 495, version: 1, unitMult: 0, qualifier: null },
        { obsValue: 4, version: 0, unitMult: 3, qualifier: 'MORE_THAN' },
      ],
      cleared: [],
    });
    expect([stateAt(cells, TOTAL), stateAt(cells, REFUSED)]).toEqual(['WAITING', 'NOTHING']);
  });

  it('is cleared by leaving nothing, and sends nothing that cannot be read', () => {
    const cells = after(OPEN, type(TOTAL, ''), type(APPROVED, 'много'));
    expect(listUnsaved(cells)).toMatchObject({ observations: [], cleared: [{ version: 1 }] });
    expect(stateAt(cells, APPROVED)).toBe('UNREADABLE');
  });

  it('holds either a figure or the reason why there is none', () => {
    const why: CellsAction = { kind: 'EDITED', changes: new Map([[TOTAL.cell, { emptyReason: 'Q' }]]) };
    const empty = after(OPEN, why);
    expect(listUnsaved(empty).observations).toMatchObject([{ obsValue: null, obsStatus: 'Q' }]);
    expect(listUnsaved(after(empty, type(TOTAL, '7'))).observations).toMatchObject([
      { obsValue: 7, obsStatus: 'A' },
    ]);
  });

  it('is saved when what was sent came back, though typing goes on', () => {
    const saved: CellsAction = {
      kind: 'SAVED',
      observations: [stand(TOTAL, 495, { version: 2 })],
      cleared: [],
    };
    expect(stateAt(after(OPEN, type(TOTAL, '495'), saved), TOTAL)).toBe('SAVED');
    const typingOn = after(OPEN, type(TOTAL, '4951'), saved);
    expect(listUnsaved(typingOn).observations).toMatchObject([{ obsValue: 4951, version: 2 }]);
    expect(typedAt(typingOn, TOTAL)).toBe('4951');
  });

  it('goes back to what is saved', () => {
    const restored = after(OPEN, type(TOTAL, '1'), { kind: 'RESTORED', cell: TOTAL.cell });
    expect([typedAt(restored, TOTAL), stateAt(restored, TOTAL)]).toEqual(['496', 'SAVED']);
  });

  it('says why the server refused it until it is changed', () => {
    const refused = after(OPEN, type(TOTAL, '5'), {
      kind: 'REFUSED',
      refusals: new Map([[TOTAL.cell, 'Нет']]),
    });
    expect([stateAt(refused, TOTAL), listUnsaved(refused).observations]).toEqual(['REFUSED', []]);
    expect(stateAt(after(refused, type(TOTAL, '6')), TOTAL)).toBe('WAITING');
  });
});

describe('a cell that somebody else changes', () => {
  const theirs = stand(TOTAL, 500, { version: 2, updatedBy: 'Берік' });

  it('shows theirs where nothing was typed, and asks where something was', () => {
    expect(typedAt(after(OPEN, look(theirs)), TOTAL)).toBe('500');
    const contested = after(OPEN, type(TOTAL, '495'), look(theirs));
    expect([typedAt(contested, TOTAL), stateAt(contested, TOTAL)]).toEqual(['495', 'CONTESTED']);
    expect(listUnsaved(contested).observations).toEqual([]);
  });

  it('is settled either way', () => {
    const contested = after(OPEN, type(TOTAL, '495'), look(theirs));
    const settle = (keep: 'MINE' | 'THEIRS') => after(contested, { kind: 'SETTLED', cell: TOTAL.cell, keep });
    expect(listUnsaved(settle('MINE')).observations).toMatchObject([{ obsValue: 495, version: 2 }]);
    expect([typedAt(settle('THEIRS'), TOTAL), stateAt(settle('THEIRS'), TOTAL)]).toEqual(['500', 'SAVED']);
  });

  it('is no matter of choice when both wrote the same, and is one when it was cleared', () => {
    expect(stateAt(after(OPEN, type(TOTAL, '500'), look(theirs)), TOTAL)).toBe('SAVED');
    expect(stateAt(after(OPEN, type(TOTAL, '495'), look()), TOTAL)).toBe('CONTESTED');
    expect(typedAt(after(OPEN, look()), TOTAL)).toBe('');
  });
});
