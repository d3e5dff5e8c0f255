import type { RegisterMessages } from './register-messages.ts';

export const enRegister: RegisterMessages = {
  beforeAction: (adopted) =>
    `Older than the document that asks for it (${adopted}): what was done before does not prove its execution.`,
  inFuture: 'That day has not come yet.',
  nothingToWithdraw: 'Name the entry that is withdrawn, or say how far the action has come.',
  noSuchEntry: (entry) => `There is no such entry: ${entry}.`,
  noSuchMilestone: (milestone) => `There is no such milestone: ${milestone}.`,
  milestoneNotReached: 'A milestone is reached by an entry that says the work goes on or is done.',
  fileNotKept: 'The file was not sent: send it, and save the entry again.',
  figureNotHeld: 'No such figure is published.',
  fileOfAnotherKind: 'Files are taken as .pdf, .docx, .xlsx, .csv, .txt, .png, .jpg.',
  emptyFile: 'The file is empty.',
  reminderLapsed: 'What the letter reminds of no longer holds, so it is not sent.',
  noOfficeAddress: 'The organisation has no mail address: set one in the administration.',
};
