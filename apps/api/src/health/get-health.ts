import { getHealth } from '@korsetkish/contract';
import { implementProbe } from '../http/implement.ts';

/** Says that the process is alive, and nothing about the database: restarting the process would not mend that. */
export const getHealthRoute = implementProbe(getHealth, async () => ({
  status: 'ok',
  service: 'korsetkish',
}));
