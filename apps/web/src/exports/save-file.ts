/** Long enough for any browser to have begun saving. */
const KEEP_ADDRESS_MS = 60_000;

/** Hands a whole file to the browser, which saves it as it saves every download. */
export function saveFile(blob: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_ADDRESS_MS);
}
