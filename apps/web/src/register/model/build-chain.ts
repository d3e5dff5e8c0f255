import type { Action, ActionFigure, FigureReference, Finding, RegisterDocument } from '@korsetkish/contract';
import type { RegisterData } from './register.ts';

/** A finding that an action answers. */
export type ChainAnswer = {
  finding: Finding;
  /** The finding that it is part of. */
  whole: Finding | null;
  /** The document does not say that it answers it: whoever keeps the register reads it so. */
  isReading: boolean;
  /** Printed with the finding or with the whole of it: of what was before the action, and no evidence of it. */
  figures: FigureReference[];
};

/** From the first document to the figures: where an action comes from and where it goes on. */
export type ActionChain = {
  /** The first comes first; the last is the one that the action stands in. */
  documents: RegisterDocument[];
  /** None: it answers no finding, or its document finds nothing. */
  answers: ChainAnswer[];
  /** Whether its document finds anything that it could answer. */
  couldAnswer: boolean;
  continues: Action | null;
  continuedBy: Action[];
  figures: ActionFigure[];
};

export function buildChain(action: Action, register: RegisterData): ActionChain {
  const { findings, actions } = register;
  return {
    documents: listDocuments(action.document, register),
    answers: action.answers.map(({ finding: code, reading }) => {
      const finding = register.finding(code);
      const whole = finding.partOf === null ? null : register.finding(finding.partOf);
      const figures = [...finding.figures, ...(whole?.figures ?? [])];
      return { finding, whole, isReading: reading === 'REGISTER', figures };
    }),
    couldAnswer: findings.some(({ document }) => document === action.document),
    continues: action.continues === null ? null : register.action(action.continues),
    continuedBy: actions.filter(({ continues }) => continues === action.action),
    // What is printed beside it is nothing that it leads to.
    figures: action.figures.filter(({ role }) => role !== 'BESIDE'),
  };
}

/** A document with those that it follows from, the first of them first. */
function listDocuments(code: string, register: Pick<RegisterData, 'document'>): RegisterDocument[] {
  const chain: RegisterDocument[] = [];
  for (let next: string | null = code; next !== null; ) {
    const document = register.document(next);
    // The register refuses circles; a page must end even so.
    if (chain.includes(document)) break;
    chain.unshift(document);
    next = document.basedOn;
  }
  return chain;
}
