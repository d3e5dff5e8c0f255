import { callQuery } from '../api/call-query.ts';

const EVERYTHING = { params: {}, query: {} };

/** Every action: filters count and select among all of them, so a part is of no use. */
export const listActionsQuery = callQuery('list-actions', {
  params: {},
  query: {
    ...{ refArea: undefined, document: undefined, body: undefined, addressee: undefined },
    ...{ direction: undefined, status: undefined, dueBefore: undefined },
  },
});

/** The documents that actions come from. */
export const listDocumentsQuery = callQuery('list-documents', EVERYTHING);

/** What documents find. */
export const listFindingsQuery = callQuery('list-findings', EVERYTHING);

/** Who answers for actions, controls them and adopts documents. */
export const listOrganisationsQuery = callQuery('list-organisations', EVERYTHING);
