import type { SendMailOptions } from 'nodemailer';

/** Who a letter is from, where it goes, and by what a mail server can tell that it had it before. */
export function addressMail(
  { id, requestedAt, address }: { id: number; requestedAt: Date; address: string },
  from: string,
): Pick<SendMailOptions, 'from' | 'to' | 'messageId' | 'textEncoding'> {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    from: { name: 'Көрсеткіш', address: from },
    to: { name: '', address },
    messageId: `<mailing-${id}.${requestedAt.getTime()}@${domain}>`,
    textEncoding: 'base64',
  };
}
