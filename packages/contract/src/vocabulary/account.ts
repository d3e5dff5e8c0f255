import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { KatoCode } from './ref-area.ts';
import { ROLES } from './roles.ts';

/** A role, for one direction and area or for all; whoever gives roles gives them everywhere. */
export const RoleGrant = z
  .object({
    role: z.enum(ROLES),
    direction: ConceptCode.nullable().meta({ description: 'Null: every direction' }),
    refArea: KatoCode.nullable().meta({ description: 'With the areas within it; null: every area' }),
  })
  .meta({ id: 'RoleGrant' });
export type RoleGrant = z.infer<typeof RoleGrant>;

/** How colleagues and the audit log call an account. */
export const AccountName = z.string().trim().min(1).max(120);

/** An address to sign in with; capitals make no difference. */
export const AccountEmail = z
  .email()
  .max(254)
  .transform((email) => email.toLowerCase());

/** Long rather than intricate. */
export const Password = z.string().min(12).max(128);

/** Names how an account stands: what it is called, its roles, whether it is closed. */
export const AccountVersion = z.string().length(64).meta({ id: 'AccountVersion' });

/** An account of a member of staff. */
export const Account = z
  .object({
    account: z.string(),
    name: AccountName,
    email: z.email(),
    twoFactorEnabled: z.boolean().meta({ description: 'Whether a second factor is asked for' }),
    createdAt: z.iso.datetime(),
    closedAt: z.iso.datetime().nullable().meta({ description: 'Since when it cannot sign in; null: it can' }),
    grants: z.array(RoleGrant),
    version: AccountVersion,
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof Account>;

/** A link that lets its holder set a password once. It is told once, to the administrator who asked for it. */
export const PasswordLink = z
  .object({ token: z.string(), expiresAt: z.iso.datetime() })
  .meta({ id: 'PasswordLink' });
export type PasswordLink = z.infer<typeof PasswordLink>;
