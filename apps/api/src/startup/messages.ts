import type { ErrorLanguage } from '@korsetkish/contract';

/** What the server says to whoever starts it, one sentence each. */
export type StartupMessages = {
  wrongVariable: (name: string, given: string, expected: string) => string;
  expected: Record<
    'PORT' | 'HOST' | 'DATABASE_URL' | 'DATA_DIR' | 'CATALOGUE_DIR' | 'LOG_LEVEL' | 'NODE_ENV',
    string
  >;
  portTaken: (address: string) => string;
  cannotListen: (address: string, reason: string) => string;
  databaseUnreachable: (address: string) => string;
  databaseRefuses: (address: string, reason: string) => string;
  dataFolderInUse: (folder: string) => string;
  embeddedDatabaseFailed: (folder: string, reason: string) => string;
  migrationFailed: (reason: string) => string;
  catalogueRefused: (reason: string) => string;
  unknownArgument: (given: string) => string;
  wrongSeed: (given: string, largest: number) => string;
};

const en: StartupMessages = {
  wrongVariable: (name, given, expected) => `${name} is "${given}", but ${expected}.`,
  expected: {
    PORT: 'a whole number from 0 to 65535 is expected',
    HOST: 'an address to listen on is expected, such as 127.0.0.1 or 0.0.0.0',
    DATABASE_URL: 'an address like postgresql://user:password@host:5432/database is expected',
    DATA_DIR: 'a folder is expected',
    CATALOGUE_DIR: 'a folder that is there, with the CSV files of a catalogue, is expected',
    LOG_LEVEL: 'one of fatal, error, warn, info, debug, trace, silent is expected',
    NODE_ENV: 'one of production, development, test is expected',
  },
  portTaken: (address) => `${address} is taken: is Көрсеткіш running already? Another PORT will do as well.`,
  cannotListen: (address, reason) => `Cannot listen on ${address}: ${reason}.`,
  databaseUnreachable: (address) =>
    `The database at ${address} does not answer; check DATABASE_URL and that the server is running.`,
  databaseRefuses: (address, reason) => `The database at ${address} refuses the connection (${reason}).`,
  dataFolderInUse: (folder) =>
    `The folder ${folder} is in use: Көрсеткіш is running already; stop that one or choose another DATA_DIR.`,
  embeddedDatabaseFailed: (folder, reason) => `The embedded database in ${folder} did not start: ${reason}`,
  migrationFailed: (reason) => `The database could not be brought to this version: ${reason}`,
  catalogueRefused: (reason) => `The catalogue was refused and nothing of it was loaded:\n${reason}`,
  unknownArgument: (given) => `"${given}" is not understood; only --seed <number> is.`,
  wrongSeed: (given, largest) => `--seed is "${given}", but a whole number from 0 to ${largest} is expected.`,
};

const ru: StartupMessages = {
  wrongVariable: (name, given, expected) => `${name} = «${given}», но ${expected}.`,
  expected: {
    PORT: 'ожидается целое число от 0 до 65535',
    HOST: 'ожидается адрес для приёма соединений, например 127.0.0.1 или 0.0.0.0',
    DATABASE_URL: 'ожидается адрес вида postgresql://user:password@host:5432/database',
    DATA_DIR: 'ожидается папка',
    CATALOGUE_DIR: 'ожидается существующая папка с CSV-файлами каталога',
    LOG_LEVEL: 'ожидается одно из значений: fatal, error, warn, info, debug, trace, silent',
    NODE_ENV: 'ожидается одно из значений: production, development, test',
  },
  portTaken: (address) =>
    `Адрес ${address} занят: возможно, «Көрсеткіш» уже запущен; подойдёт и другой PORT.`,
  cannotListen: (address, reason) => `Не удаётся принимать соединения по адресу ${address}: ${reason}.`,
  databaseUnreachable: (address) =>
    `База данных по адресу ${address} не отвечает; проверьте DATABASE_URL и то, что сервер базы данных запущен.`,
  databaseRefuses: (address, reason) =>
    `База данных по адресу ${address} отказывает в соединении (${reason}).`,
  dataFolderInUse: (folder) =>
    `Папка ${folder} занята: «Көрсеткіш» уже запущен; остановите его или выберите другую папку в DATA_DIR.`,
  embeddedDatabaseFailed: (folder, reason) =>
    `Встроенная база данных в папке ${folder} не запустилась: ${reason}`,
  migrationFailed: (reason) => `Не удалось привести базу данных к этой версии: ${reason}`,
  catalogueRefused: (reason) => `Каталог не принят, ничего из него не загружено:\n${reason}`,
  unknownArgument: (given) => `Аргумент «${given}» неизвестен; есть только --seed <число>.`,
  wrongSeed: (given, largest) => `--seed = «${given}», но ожидается целое число от 0 до ${largest}.`,
};

const kk: StartupMessages = {
  wrongVariable: (name, given, expected) => `${name} = «${given}», бірақ ${expected}.`,
  expected: {
    PORT: '0 мен 65535 аралығындағы бүтін сан керек',
    HOST: 'қосылымдарды қабылдайтын мекенжай керек, мысалы, 127.0.0.1 немесе 0.0.0.0',
    DATABASE_URL: 'мынадай мекенжай керек: postgresql://user:password@host:5432/database',
    DATA_DIR: 'қалта керек',
    CATALOGUE_DIR: 'каталогтың CSV файлдары бар қалта керек',
    LOG_LEVEL: 'мына мәндердің бірі керек: fatal, error, warn, info, debug, trace, silent',
    NODE_ENV: 'мына мәндердің бірі керек: production, development, test',
  },
  portTaken: (address) =>
    `Мына мекенжай бос емес: ${address}; мүмкін, «Көрсеткіш» іске қосылып тұр; басқа PORT беруге де болады.`,
  cannotListen: (address, reason) =>
    `Мына мекенжай бойынша қосылымдарды қабылдау мүмкін болмады: ${address} (${reason}).`,
  databaseUnreachable: (address) =>
    `Дерекқор жауап бермейді: ${address}; DATABASE_URL мәнін және дерекқор серверінің қосулы екенін тексеріңіз.`,
  databaseRefuses: (address, reason) => `Дерекқор қосылуға рұқсат бермейді: ${address} (${reason}).`,
  dataFolderInUse: (folder) =>
    `Мына қалта бос емес: ${folder}; «Көрсеткіш» іске қосылып тұр; оны тоқтатыңыз немесе DATA_DIR арқылы басқа қалта таңдаңыз.`,
  embeddedDatabaseFailed: (folder, reason) =>
    `Кіріктірілген дерекқор іске қосылмады (қалта: ${folder}): ${reason}`,
  migrationFailed: (reason) => `Дерекқорды осы нұсқаға келтіру мүмкін болмады: ${reason}`,
  catalogueRefused: (reason) => `Каталог қабылданбады, одан ештеңе жүктелген жоқ:\n${reason}`,
  unknownArgument: (given) => `Мұндай аргумент белгісіз: «${given}»; тек --seed <сан> бар.`,
  wrongSeed: (given, largest) => `--seed = «${given}», бірақ 0 мен ${largest} аралығындағы бүтін сан керек.`,
};

const byLanguage: Record<ErrorLanguage, StartupMessages> = { kk, ru, en };

/** The language of the terminal, by the variables every Unix program goes by; English where it is another. */
export function chooseErrorLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): ErrorLanguage {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  if (locale.startsWith('kk')) return 'kk';
  return locale.startsWith('ru') ? 'ru' : 'en';
}

export function chooseStartupMessages(
  environment: Readonly<Record<string, string | undefined>>,
): StartupMessages {
  return byLanguage[chooseErrorLanguage(environment)];
}
