/** Codes of what somebody with an account may do. */
export const ROLES = ['VIEWER', 'ANALYST', 'EDITOR', 'APPROVER', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who may make a call. `ANYONE`: no sign-in, ever. `READER`: anybody, or anybody signed in where the server requires
 * it. `SIGNED_IN`: any open account. Otherwise one of the roles, for some direction and area; the call itself narrows
 * it to the direction and area that it is about.
 */
export type Access = 'ANYONE' | 'READER' | 'SIGNED_IN' | readonly Role[];
