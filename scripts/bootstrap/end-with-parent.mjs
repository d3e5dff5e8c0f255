/**
 * Loaded (`node --import`) into a server that a script of this folder runs. The server has its own process group, so
 * if the script is killed outright nothing would tell it; the closed channel does, and the port and the embedded
 * database are not left behind.
 */

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The channel alone is no reason to stay alive once the server has closed.
process.channel?.unref();
