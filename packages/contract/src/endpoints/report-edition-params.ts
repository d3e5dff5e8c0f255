import * as z from 'zod';

/** Names one edition or one mailing: in a path, or as what another is compared with. */
export const rowNumber = z.coerce
  .number<string>()
  .int()
  .min(1)
  .max(2 ** 31 - 1);

export const reportEditionParams = z.object({ edition: rowNumber });
