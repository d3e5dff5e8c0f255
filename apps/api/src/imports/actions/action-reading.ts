import { ImportActionLine } from '@korsetkish/contract';
import { listEntries } from '../../administration/entries.ts';
import { actionThing } from '../../administration/things/register.ts';
import type { EntryReading } from '../entries/entry-reading.ts';
import { ACTION_ROLES, roleOfActionHeading } from './action-headings.ts';
import { toImportable } from './importable-action.ts';
import { judgeActionLines } from './judge-action-lines.ts';
import { readActionRow } from './read-action-row.ts';
import { buildActionTemplate } from './template/build-action-template.ts';

/** Files of a document are read for what is asked for in it. */
export const actionReading: EntryReading = {
  contents: 'ACTIONS',
  noTable: 'NO_ACTIONS',
  roles: ACTION_ROLES,
  roleOfHeading: roleOfActionHeading,
  enoughHeadings: 2,
  knownByCells: ['ADDRESSEE', 'REF_AREA', 'INDICATOR', 'FREQUENCY'],
  readRow: readActionRow,
  judge: judgeActionLines,
  buildTemplate: (document, rows, lists, language) => {
    const actions = listEntries(actionThing, rows).flatMap(({ entry }) =>
      // An action is known by its number; one without is changed in its own form.
      entry.thing === 'ACTION' && entry.document === document && entry.number !== null
        ? [toImportable(entry)]
        : [],
    );
    return { sheet: buildActionTemplate(actions, lists, language), entries: actions.length };
  },
  show: (lines) => ({
    actions: lines.map(({ code, ...line }) => ImportActionLine.parse({ ...line, action: code })),
    indicators: [],
  }),
};
