/**
 * Imported first by every script of this folder: ends a Node that is too old in a sentence, before any newer
 * function is called. Keep it and the imports of its neighbours readable for Node 16.
 */

const OLDEST_NODE = 20;

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
  console.error(
    `Көрсеткіш needs Node ${OLDEST_NODE} or newer to start, and this is Node ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
