import { formatDate } from '@korsetkish/figures';
import type { RegisterMessages } from './register-messages.ts';

export const kkRegister: RegisterMessages = {
  beforeAction: (adopted) =>
    `Мұны талап ететін құжаттан (${formatDate(adopted)}) бұрын: оған дейін жасалған жұмыс оның орындалуын растамайды.`,
  inFuture: 'Бұл күн әлі келген жоқ.',
  nothingToWithdraw: 'Күші жойылатын жазбаны немесе орындалу барысын көрсетіңіз.',
  noSuchEntry: (entry) => `Орындалу туралы мұндай жазба жоқ: № ${entry}.`,
  noSuchMilestone: (milestone) => `Мұндай бақылау мерзімі жоқ: № ${milestone}.`,
  milestoneNotReached:
    'Бақылау мерзімі жұмыстың жүріп жатқаны немесе аяқталғаны туралы жазбамен белгіленеді.',
  fileNotKept: 'Файл жүктелмеген: оны жүктеп, жазбаны қайта сақтаңыз.',
  figureNotHeld: 'Жарияланған мұндай дерек жоқ.',
  fileOfAnotherKind: 'Қабылданатын файлдар: .pdf, .docx, .xlsx, .csv, .txt, .png, .jpg.',
  emptyFile: 'Файл бос.',
  reminderLapsed: 'Хат еске салатын жағдай енді өзекті емес, сондықтан ол жіберілмейді.',
  noOfficeAddress: 'Ұйымның электрондық мекенжайы көрсетілмеген: оны «Басқару» бөлімінде енгізіңіз.',
};
