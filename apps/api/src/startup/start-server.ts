import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { bringTrainingLayer, type Database } from '@korsetkish/prisma';
import { type Logger, pino } from 'pino';
import { type Auth, createAuth, type OpenIdProvider } from '../accounts/create-auth.ts';
import { hasAdministrator, insertFirstAdministrator } from '../accounts/first-administrator.ts';
import { findServerSecret } from '../accounts/server-secret.ts';
import { createSetUpToken } from '../accounts/set-up-token.ts';
import { createApp } from '../app.ts';
import { openRevisionFeed } from '../events/revision-feed.ts';
import { negotiateLanguage } from '../http/negotiate-language.ts';
import { formatProblem, ProblemError } from '../http/problem.ts';
import { type MailOutbox, openMailOutbox } from '../mail/mail-outbox.ts';
import { openReminderLook } from '../register/reminders/reminder-look.ts';
import { formatAddress, listen, stopListening } from './listen.ts';
import { nameBuild } from './name-build.ts';
import { openDatabase } from './open-database.ts';
import type { Environment } from './read-environment.ts';

const WEB_FOLDER = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Until the database is there: come back in a moment. */
const answerNotYet: RequestListener = (request, response) => {
  const problem = new ProblemError('not-ready');
  response
    .writeHead(problem.status, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Retry-After': '2',
    })
    .end(JSON.stringify(formatProblem(problem, negotiateLanguage(request))));
};

/** Lays the training layer beside what is published. Without it the product is whole, so its failure is only told. */
async function layTrainingBeside(db: Database, logger: Logger): Promise<void> {
  try {
    await bringTrainingLayer(db);
  } catch (error) {
    logger.error(error, 'The training layer could not be made; published figures are served without it.');
  }
}

/** What to tell whoever started the server. */
export type Started = {
  /** Address to open in a browser. */
  address: string;
  /** Where, once, the first administrator is made; null: there is one. */
  setUpAddress: string | null;
};

/** Sees to it that somebody can sign in: by the environment, or by a link. There is no default password, ever. */
async function findSetUpAddress(
  { ADMIN_EMAIL, ADMIN_PASSWORD }: Environment,
  { db, auth, publicUrl }: { db: Database; auth: Auth; publicUrl: string },
): Promise<string | null> {
  if (await hasAdministrator(db)) return null;
  if (ADMIN_EMAIL === undefined || ADMIN_PASSWORD === undefined) {
    return `${publicUrl}/kk/set-up?token=${await createSetUpToken(db)}`;
  }
  const first = { name: 'Әкімші', email: ADMIN_EMAIL, password: ADMIN_PASSWORD };
  await insertFirstAdministrator(db, auth, first, null);
  return null;
}

/** The provider of the environment; null: none. */
function readOpenId(environment: Environment): OpenIdProvider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = environment;
  if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined || OIDC_CLIENT_SECRET === undefined)
    return null;
  return { name: OIDC_NAME, issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET };
}

/** Sends what is queued, through the mail server of the environment, and looks who is to be reminded; null: none. */
function openMail(
  { SMTP_URL, MAIL_FROM }: Environment,
  { db, logger, publicUrl }: { db: Database; logger: Logger; publicUrl: string },
  stack: AsyncDisposableStack,
): MailOutbox | null {
  if (SMTP_URL === undefined || MAIL_FROM === undefined) return null;
  const mailOutbox = openMailOutbox({ db, logger, settings: { url: SMTP_URL, from: MAIL_FROM, publicUrl } });
  stack.defer(mailOutbox.close);
  stack.defer(openReminderLook({ db, mailOutbox, logger }).close);
  return mailOutbox;
}

/**
 * Starts everything. The port comes first: whoever finds it taken must not have touched the database of the one who
 * holds it.
 * @param stack takes what has to be closed again, in reverse order, also when a later step fails
 * @throws StartupError
 */
export async function startServer(environment: Environment, stack: AsyncDisposableStack): Promise<Started> {
  const logger = pino({ level: environment.LOG_LEVEL });
  // Taken in first, so closed last: the requests that are still under way need the database.
  const databaseStack = stack.use(new AsyncDisposableStack());
  let answer: RequestListener = answerNotYet;
  const server = await listen((request, response) => answer(request, response), {
    host: environment.HOST,
    port: environment.PORT,
  });
  stack.defer(() => stopListening(server));
  const { db, url } = await openDatabase(environment, logger, databaseStack);
  await layTrainingBeside(db, logger);
  const revisionFeed = openRevisionFeed({ db, url, logger });
  // Open pages never go by themselves, so they are let go before the server waits for whoever is being answered.
  stack.defer(revisionFeed.close);
  const address = formatAddress(server);
  const publicUrl = (environment.PUBLIC_URL ?? address).replace(/\/$/, '');
  const mailOutbox = openMail(environment, { db, logger, publicUrl }, stack);
  const origins = [publicUrl, address, address.replace('//localhost:', '//127.0.0.1:')];
  const openId = readOpenId(environment);
  const secret = environment.AUTH_SECRET ?? (await findServerSecret(db));
  const auth = createAuth({ db, secret, publicUrl, otherOrigins: origins, openId, logger });
  const setUpAddress = await findSetUpAddress(environment, { db, auth, publicUrl });
  answer = createApp({
    db,
    auth,
    revisionFeed,
    mailOutbox,
    origins,
    openIdProvider: openId?.name ?? null,
    signInRequired: environment.REQUIRE_SIGN_IN,
    trustedProxies: environment.TRUSTED_PROXIES,
    requestsPerMinute: environment.REQUESTS_PER_MINUTE,
    logger,
    webFolder: WEB_FOLDER,
    build: await nameBuild(),
    checkResponses: environment.NODE_ENV !== 'production',
  });
  return { address, setUpAddress };
}
