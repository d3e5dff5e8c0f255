import { createTransport, type SendMailOptions } from 'nodemailer';

/** Which mail server takes mailings, and whose they are. */
export type MailSettings = {
  /** `smtp://user:password@mail.example.kz:587`; `smtps:` for TLS from the start. */
  url: string;
  /** Address that mailings come from, and that answers to them go to. */
  from: string;
  /** Where people open the dashboard, to which letters lead, without a slash at its end. */
  publicUrl: string;
};

/** What can be mailed through a server. */
export type MailServer = Pick<MailSettings, 'from' | 'publicUrl'> & {
  /** @throws NodemailerError when the server has not taken the mail, or did not say so in time */
  send: (mail: SendMailOptions) => Promise<void>;
};

/** How long each step may take, and all of them (milliseconds). */
const CONNECTING_MS = 15_000;
const SILENCE_MS = 30_000;
export const LONGEST_SENDING_MS = 60_000;

/** Connects to nothing before something is to be sent. */
export function reachMailServer({ url, from, publicUrl }: MailSettings): MailServer {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECTING_MS,
    greetingTimeout: CONNECTING_MS,
    socketTimeout: SILENCE_MS,
    // Everything that is mailed comes from the database.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    ...{ from, publicUrl },
    send: async (mail) => {
      await transport.sendMail({ ...mail, signal: AbortSignal.timeout(LONGEST_SENDING_MS) });
    },
  };
}
