import { type AddressInfo, createServer } from 'node:net';

/** `preferred` when it can be listened at on 127.0.0.1, else another port that can. */
export async function freePort(preferred: number): Promise<number> {
  try {
    return await tryPort(preferred);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' || code === 'EACCES') return tryPort(0);
    throw error;
  }
}

function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const free = (server.address() as AddressInfo).port;
      server.close(() => resolve(free));
    });
  });
}
