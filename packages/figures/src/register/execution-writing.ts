import type {
  Action,
  ActionStep,
  Finding,
  Language,
  Observation,
  Organisation,
  RegisterDocument,
} from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** All that the report on the execution of a decision says. */
export type ExecutionFacts = {
  decision: RegisterDocument;
  /** Documents that follow from the decision, the earliest first. */
  followedBy: readonly RegisterDocument[];
  /** What those find of the execution of the decision. */
  findings: readonly Finding[];
  /** What the decision and those ask for, with every step of each. */
  actions: readonly { action: Action; steps: readonly ActionStep[] }[];
  organisations: readonly Organisation[];
  /** Figures that findings name. */
  observations: readonly Observation[];
  catalogue: Catalogue;
};

/** The facts with what every part of the pages needs to say them. */
export type ExecutionWriting = ExecutionFacts & {
  language: Language;
  /** Name of an organisation; its code where it is not there. */
  nameOrganisation: (code: string) => string;
};
