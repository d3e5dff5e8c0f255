import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { bringTrainingLayer, type Database } from '@korsetkish/prisma';
import { type Logger, pino } from 'pino';
import { createApp } from '../app.ts';
import { negotiateLanguage } from '../http/negotiate-language.ts';
import { formatProblem, ProblemError } from '../http/problem.ts';
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

/**
 * Starts everything. The port comes first: whoever finds it taken must not have touched the database of the one who
 * holds it.
 * @param stack takes what has to be closed again, in reverse order, also when a later step fails
 * @returns address to open in a browser
 * @throws StartupError
 */
export async function startServer(environment: Environment, stack: AsyncDisposableStack): Promise<string> {
  const logger = pino({ level: environment.LOG_LEVEL });
  // Taken in first, so closed last: the requests that are still under way need the database.
  const databaseStack = stack.use(new AsyncDisposableStack());
  let answer: RequestListener = answerNotYet;
  const server = await listen((request, response) => answer(request, response), {
    host: environment.HOST,
    port: environment.PORT,
  });
  stack.defer(() => stopListening(server));
  const db = await openDatabase(environment, logger, databaseStack);
  await layTrainingBeside(db, logger);
  answer = createApp({
    db,
    logger,
    webFolder: WEB_FOLDER,
    build: await nameBuild(),
    checkResponses: environment.NODE_ENV !== 'production',
  });
  return formatAddress(server);
}
