import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
export type TakenMail = { to: string; raw: string };

/** A real mail server on a port of its own, which tells what it took. */
export type TestMailServer = {
  url: string;
  port: number;
  /** In the order in which they were taken. */
  taken: TakenMail[];
  /** How often each address was asked for. */
  asked: Map<string, number>;
  stop: () => Promise<void>;
};

/** What a server says to a mail for an address; null: it takes it. */
export type AnswerToMail = (
  address: string,
  time: number,
) => Promise<{ responseCode: number; message: string } | null>;

/** @param options.port left out: any that is free */
export async function startMailServer(
  answer: AnswerToMail = async () => null,
  { port = 0 }: { port?: number } = {},
): Promise<TestMailServer> {
  const taken: TakenMail[] = [];
  const asked = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, callback) {
      const time = (asked.get(address) ?? 0) + 1;
      asked.set(address, time);
      answer(address, time).then(
        (refusal) => callback(refusal && Object.assign(new Error(refusal.message), refusal)),
        callback,
      );
    },
    onData(stream, session, callback) {
      buffer(stream).then((bytes) => {
        const [to] = session.envelope.rcptTo;
        taken.push({ to: to?.address ?? '', raw: bytes.toString('utf8') });
        callback(null, 'taken');
      }, callback);
    },
  });
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const { port: own } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${own}`,
    port: own,
    taken,
    asked,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The parts of a mail that are written in base64, with the names of those that are files; null: the text. */
export function readMail({ raw }: TakenMail): { name: string | null; content: Buffer }[] {
  const [, boundary = ''] = /boundary="([^"]+)"/.exec(raw) ?? [];
  return raw
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [headers = '', ...body] = part.trim().split('\r\n\r\n');
      if (!/^Content-Transfer-Encoding: base64$/im.test(headers))
        throw new Error(`not in base64: ${headers}`);
      const [, name = null] = /filename="?([^"\r\n;]+)/i.exec(headers) ?? [];
      return { name, content: Buffer.from(body.join(''), 'base64') };
    });
}

/** One header of a mail, as it is written. */
export const headerOf = ({ raw }: TakenMail, header: string): string | undefined =>
  new RegExp(`^${header}: (.*)$`, 'im').exec(raw)?.[1]?.trim();
