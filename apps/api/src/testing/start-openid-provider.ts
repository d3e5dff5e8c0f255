import type { RequestListener } from 'node:http';
import Provider from 'oidc-provider';
import { listenForTest } from './listen-for-test.ts';

const CLIENT = { clientId: 'korsetkish', clientSecret: 'a secret between the two of them' };

/** A real OpenID provider on this machine, whose people are who they say they are: any login, any password. */
export type TestProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Tells it where the client is; before that it does not answer, like a provider that is down. */
  register: (clientOrigin: string) => void;
  stop: () => Promise<void>;
};

export async function startOpenIdProvider(): Promise<TestProvider> {
  let answer: RequestListener = (_, response) => response.writeHead(503).end();
  const { origin: issuer, stop } = await listenForTest((request, response) => answer(request, response));
  return {
    issuer,
    ...CLIENT,
    register(clientOrigin) {
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: CLIENT.clientId,
            client_secret: CLIENT.clientSecret,
            redirect_uris: [`${clientOrigin}/api/auth/callback/openid`],
          },
        ],
        claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
        cookies: { keys: ['signs the cookies of this provider'] },
        findAccount: (_context, sub) => ({
          accountId: sub,
          claims: () => ({ sub, name: sub, email: `${sub}@example.kz`, email_verified: true }),
        }),
      });
      answer = provider.callback();
    },
    stop,
  };
}
