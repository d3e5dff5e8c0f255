/** Where somebody signs by hand. */
export const SIGN_HERE = '____________________';
