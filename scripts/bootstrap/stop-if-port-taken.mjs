import { askPort, readAddress, readEnvFile } from './port.mjs';

/** Ends this process with a sentence when something already has the product's port, before anything is touched. */
export async function stopIfPortTaken() {
  const address = readAddress(process.env, readEnvFile());
  const holder = await askPort(address);
  if (holder === 'free') return;
  console.error(holder === 'korsetkish' ? sayAlreadyRuns(address.port) : sayTaken(address.port));
  process.exit(1);
}

/** @param {string} port */
function sayAlreadyRuns(port) {
  const url = `http://localhost:${port}`;
  return `Көрсеткіш ${url} мекенжайында іске қосылып тұр / уже работает / already runs at ${url}`;
}

/** @param {string} port */
function sayTaken(port) {
  return (
    `${port} порты бос емес / Порт ${port} занят / Port ${port} is taken by another program: ` +
    `stop it or set another one, for example PORT=${Number(port) === 4000 ? 4100 : 4000} npm start`
  );
}
