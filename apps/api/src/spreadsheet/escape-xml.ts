const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** What no XML document may hold; and a text that reads like the escape of such a sign, which would be taken for one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\r\u000E-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

const escapeSign = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text of a cell, in the escapes of SpreadsheetML (ECMA-376, ST_Xstring): `_x000D_` for what XML cannot hold. */
export function escapeCellText(text: string): string {
  return escapeXml(text.toWellFormed().replaceAll(UNWRITABLE, escapeSign));
}
