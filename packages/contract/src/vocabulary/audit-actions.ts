/** Codes of what the audit log tells about. */
export const AUDIT_ACTIONS = [
  'ACCOUNT_CREATED',
  'ACCOUNT_UPDATED',
  'PASSWORD_LINK_CREATED',
  'PASSWORD_SET',
  'SECOND_FACTOR_CHANGED',
  'SIGNED_IN',
  'SIGN_IN_REFUSED',
  'SESSION_ENDED',
] as const;
