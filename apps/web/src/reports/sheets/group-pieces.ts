import type { SheetPiece, TablePart } from './list-pieces.ts';

/** A piece and its place among all of them. */
export type Placed<Piece = SheetPiece> = { place: number; piece: Piece };

type Item = Extract<SheetPiece, { piece: 'ITEM' }>;
type Row = Extract<SheetPiece, { piece: 'ROW' }>;
type Single = Exclude<SheetPiece, { piece: 'ITEM' | 'ROW' }>;

/** What a sheet is made of: pieces that are one list or one table stand in it. */
export type SheetGroup =
  | { group: 'LIST'; list: number; items: Placed<Item>[] }
  | { group: 'TABLE'; list: number; table: TablePart; rows: Placed<Row>[] }
  | ({ group: 'SINGLE' } & Placed<Single>);

/** Groups the pieces of a sheet. @param from the place of the first one among all pieces */
export function groupPieces(pieces: readonly SheetPiece[], from: number): SheetGroup[] {
  const groups: SheetGroup[] = [];
  pieces.forEach((piece, index) => {
    const place = from + index;
    const last = groups.at(-1);
    if (piece.piece === 'ITEM') {
      if (last?.group === 'LIST' && last.list === piece.list) last.items.push({ place, piece });
      else groups.push({ group: 'LIST', list: piece.list, items: [{ place, piece }] });
    } else if (piece.piece === 'ROW') {
      const { list, table } = piece;
      if (last?.group === 'TABLE' && last.list === list) last.rows.push({ place, piece });
      else groups.push({ group: 'TABLE', list, table, rows: [{ place, piece }] });
    } else {
      groups.push({ group: 'SINGLE', place, piece });
    }
  });
  return groups;
}

/** The place of the first piece of a group among all pieces. */
export function firstPlaceOf(group: SheetGroup): number | undefined {
  if (group.group === 'SINGLE') return group.place;
  return (group.group === 'LIST' ? group.items : group.rows)[0]?.place;
}
