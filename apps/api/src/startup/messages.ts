import type { ErrorLanguage } from '@korsetkish/contract';

/** A variable that the server reads. */
type Setting =
  | 'PORT'
  | 'HOST'
  | 'DATABASE_URL'
  | 'DATA_DIR'
  | 'CATALOGUE_DIR'
  | 'LOG_LEVEL'
  | 'PUBLIC_URL'
  | 'TRUSTED_PROXIES'
  | 'REQUESTS_PER_MINUTE'
  | 'AUTH_SECRET'
  | 'ADMIN_EMAIL'
  | 'ADMIN_PASSWORD'
  | 'REQUIRE_SIGN_IN'
  | 'OIDC_ISSUER'
  | 'OIDC_CLIENT_ID'
  | 'OIDC_CLIENT_SECRET'
  | 'OIDC_NAME'
  | 'SMTP_URL'
  | 'MAIL_FROM'
  | 'NODE_ENV';

/** What the server says to whoever starts it, one sentence each. */
export type StartupMessages = {
  wrongVariable: (name: string, given: string, expected: string) => string;
  expected: Record<Setting, string>;
  /** Variables that are of use only together. */
  neededTogether: (names: readonly string[]) => string;
  setUp: (address: string) => string;
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
    PUBLIC_URL: 'an address like https://korsetkish.example.kz is expected',
    TRUSTED_PROXIES: 'a whole number from 0 to 10 is expected',
    REQUESTS_PER_MINUTE: 'a whole number from 1 to 1000000 is expected',
    AUTH_SECRET: 'at least 32 characters are expected',
    ADMIN_EMAIL: 'an e-mail address is expected',
    ADMIN_PASSWORD: '12 to 128 characters are expected',
    REQUIRE_SIGN_IN: 'true or false is expected',
    OIDC_ISSUER: 'the address of an OpenID provider is expected',
    OIDC_CLIENT_ID: 'the name of this client at the provider is expected',
    OIDC_CLIENT_SECRET: 'the secret of this client at the provider is expected',
    OIDC_NAME: 'a name of at most 60 characters is expected',
    SMTP_URL: 'an address like smtp://user:password@mail.example.kz:587 is expected',
    MAIL_FROM: 'an e-mail address is expected',
    NODE_ENV: 'one of production, development, test is expected',
  },
  neededTogether: (names) => `These are of use only together: ${names.join(', ')}.`,
  setUp: (address) => `Nobody can sign in yet. Make the first administrator, once, at ${address}`,
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
    PUBLIC_URL: 'ожидается адрес вида https://korsetkish.example.kz',
    TRUSTED_PROXIES: 'ожидается целое число от 0 до 10',
    REQUESTS_PER_MINUTE: 'ожидается целое число от 1 до 1000000',
    AUTH_SECRET: 'ожидается не меньше 32 знаков',
    ADMIN_EMAIL: 'ожидается адрес электронной почты',
    ADMIN_PASSWORD: 'ожидается от 12 до 128 знаков',
    REQUIRE_SIGN_IN: 'ожидается true или false',
    OIDC_ISSUER: 'ожидается адрес провайдера OpenID',
    OIDC_CLIENT_ID: 'ожидается имя этого клиента у провайдера',
    OIDC_CLIENT_SECRET: 'ожидается секрет этого клиента у провайдера',
    OIDC_NAME: 'ожидается название не длиннее 60 знаков',
    SMTP_URL: 'ожидается адрес вида smtp://user:password@mail.example.kz:587',
    MAIL_FROM: 'ожидается адрес электронной почты',
    NODE_ENV: 'ожидается одно из значений: production, development, test',
  },
  neededTogether: (names) => `Эти переменные задаются только вместе: ${names.join(', ')}.`,
  setUp: (address) =>
    `Войти пока никто не может. Создайте первого администратора по одноразовой ссылке: ${address}`,
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
    PUBLIC_URL: 'мынадай мекенжай керек: https://korsetkish.example.kz',
    TRUSTED_PROXIES: '0 мен 10 аралығындағы бүтін сан керек',
    REQUESTS_PER_MINUTE: '1 мен 1000000 аралығындағы бүтін сан керек',
    AUTH_SECRET: 'кемінде 32 таңба керек',
    ADMIN_EMAIL: 'электрондық пошта мекенжайы керек',
    ADMIN_PASSWORD: '12 таңбадан 128 таңбаға дейін керек',
    REQUIRE_SIGN_IN: 'true немесе false керек',
    OIDC_ISSUER: 'OpenID провайдерінің мекенжайы керек',
    OIDC_CLIENT_ID: 'осы клиенттің провайдердегі атауы керек',
    OIDC_CLIENT_SECRET: 'осы клиенттің провайдердегі құпиясы керек',
    OIDC_NAME: '60 таңбадан аспайтын атау керек',
    SMTP_URL: 'мынадай мекенжай керек: smtp://user:password@mail.example.kz:587',
    MAIL_FROM: 'электрондық пошта мекенжайы керек',
    NODE_ENV: 'мына мәндердің бірі керек: production, development, test',
  },
  neededTogether: (names) => `Бұл айнымалылар тек бірге беріледі: ${names.join(', ')}.`,
  setUp: (address) =>
    `Жүйеге әзірге ешкім кіре алмайды. Бірінші әкімшіні бір реттік сілтеме арқылы тіркеңіз: ${address}`,
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
