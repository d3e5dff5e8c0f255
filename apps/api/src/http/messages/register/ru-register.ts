import { formatDate } from '@korsetkish/figures';
import type { RegisterMessages } from './register-messages.ts';

export const ruRegister: RegisterMessages = {
  beforeAction: (adopted) =>
    `Раньше документа, который этого требует (${formatDate(adopted)}): сделанное до него не подтверждает его исполнения.`,
  inFuture: 'Этот день ещё не наступил.',
  nothingToWithdraw: 'Укажите запись, которая отзывается, или ход исполнения.',
  noSuchEntry: (entry) => `Такой записи об исполнении нет: № ${entry}.`,
  noSuchMilestone: (milestone) => `Такого контрольного срока нет: № ${milestone}.`,
  milestoneNotReached: 'Контрольный срок отмечается записью о том, что работа идёт или завершена.',
  fileNotKept: 'Файл не загружен: загрузите его и сохраните запись снова.',
  figureNotHeld: 'Такой опубликованной цифры нет.',
  fileOfAnotherKind: 'Принимаются файлы .pdf, .docx, .xlsx, .csv, .txt, .png, .jpg.',
  emptyFile: 'Файл пуст.',
  reminderLapsed: 'То, о чём напоминает письмо, уже неактуально, поэтому оно не отправляется.',
  noOfficeAddress: 'У организации не указан электронный адрес: задайте его в разделе «Управление».',
};
