import type { Action, Finding, Organisation, RegisterDocument } from '@korsetkish/contract';

/** Everything that the register holds, as the API answers it. */
export type RegisterLists = {
  /** In the order of the register. */
  actions: readonly Action[];
  documents: readonly RegisterDocument[];
  /** A finding that has parts comes before them. */
  findings: readonly Finding[];
  organisations: readonly Organisation[];
};

/** The lists, and what stands in them by code. Every lookup throws a RangeError that names an unknown code. */
export type RegisterData = RegisterLists & {
  action(code: string): Action;
  document(code: string): RegisterDocument;
  finding(code: string): Finding;
  organisation(code: string): Organisation;
};

/** Indexes the lists once. */
export function buildRegister(lists: RegisterLists): RegisterData {
  return {
    ...lists,
    action: indexBy('action', lists.actions, ({ action }) => action),
    document: indexBy('document', lists.documents, ({ document }) => document),
    finding: indexBy('finding', lists.findings, ({ finding }) => finding),
    organisation: indexBy('organisation', lists.organisations, ({ organisation }) => organisation),
  };
}

function indexBy<Entry>(kind: string, entries: readonly Entry[], codeOf: (entry: Entry) => string) {
  const byCode = new Map(entries.map((entry) => [codeOf(entry), entry]));
  return (code: string): Entry => {
    const found = byCode.get(code);
    if (found === undefined) throw new RangeError(`the register has no ${kind} ${code}`);
    return found;
  };
}
