import type { RefArea } from '@korsetkish/contract';
import { type AnsweredFinding, listAnsweredFindings } from '@korsetkish/figures';
import { countActions, type KindCounts } from './count-actions.ts';
import type { RegisterData } from './register.ts';
import type { RegisterFilters } from './register-filters.ts';
import { selectActions } from './select-actions.ts';

export type RegisterOverview = {
  /** What every number keeps of the filters: whose actions they are. How they stand is what is counted. */
  scope: RegisterFilters;
  kinds: KindCounts[];
  /** What the documents of those actions blame. */
  findings: AnsweredFinding[];
};

/** The register in numbers, of the areas, bodies, documents and directions that are chosen. */
export function buildOverview(
  register: RegisterData,
  { refArea, body, document, direction }: RegisterFilters,
  refAreas: readonly RefArea[],
): RegisterOverview {
  const scope = { refArea, body, document, direction };
  const context = { register, refAreas };
  const actions = selectActions(register.actions, scope, context);
  const documents = new Set(actions.map((action) => action.document));
  const findings = register.findings.filter((each) => documents.has(each.document));
  const blamed = listAnsweredFindings(findings, register.actions);
  const documentsThatBlame = new Set(blamed.map(({ finding }) => finding.document));
  return {
    scope,
    kinds: countActions(actions, scope, { ...context, documentsThatBlame }),
    findings: blamed,
  };
}
