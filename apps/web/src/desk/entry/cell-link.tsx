import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { focusCell } from './move-by-keys.ts';

/** Leads to a cell of the form and puts the cursor into it. */
export function CellLink({ cell, children }: { cell: string; children: ReactNode }) {
  return (
    <Button kind="plain" onPress={() => focusCell(cell)}>
      {children}
    </Button>
  );
}
