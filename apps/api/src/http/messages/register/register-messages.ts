/** What is said of steps in the execution of actions, and of what proves them. */
export type RegisterMessages = {
  /** @param adopted day of the document that asks for the action, `2022-10-19` */
  beforeAction: (adopted: string) => string;
  inFuture: string;
  nothingToWithdraw: string;
  noSuchEntry: (entry: number) => string;
  noSuchMilestone: (milestone: number) => string;
  milestoneNotReached: string;
  fileNotKept: string;
  figureNotHeld: string;
  fileOfAnotherKind: string;
  emptyFile: string;
  /** Of a letter that is not sent again. */
  reminderLapsed: string;
  noOfficeAddress: string;
};
