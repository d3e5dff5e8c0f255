import type { Draft } from '../model/draft.ts';

/** What can happen to areas, as it stands in a form. */
export type AreaChangeKind = 'SPLIT' | 'MERGE' | 'RENAME';

const NO_TEXT = { kk: '', ru: '' };

/** What a form of each change begins with. */
export const EMPTY_CHANGES: Readonly<Record<AreaChangeKind, Draft>> = {
  SPLIT: {
    change: 'SPLIT',
    refArea: '',
    name: NO_TEXT,
    predecessors: [],
    since: '',
    cited: false,
    note: NO_TEXT,
  },
  MERGE: {
    change: 'MERGE',
    refArea: '',
    name: null,
    predecessors: [],
    since: '',
    cited: false,
    note: NO_TEXT,
  },
  RENAME: { change: 'RENAME', refArea: '', name: NO_TEXT, since: '', borneSince: '' },
};
