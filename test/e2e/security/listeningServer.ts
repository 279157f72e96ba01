import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface ListeningServer {
  readonly port: number;
  /** What arrived, by TCP or UDP. The app must leave it empty. */
  readonly arrivals: readonly string[];
  readonly close: () => Promise<void>;
}

/** Listens on this machine, on TCP and on UDP at the same port, and notes whoever knocks. */
export async function startListening(): Promise<ListeningServer> {
  const arrivals: string[] = [];
  const tcp = createServer((socket) => {
    arrivals.push('a TCP connection');
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      arrivals.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end(
        'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\n\r\nok',
      );
    });
  });
  await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4', () => arrivals.push('a UDP packet'));
  await new Promise<void>((done) => udp.bind(port, '127.0.0.1', done));
  return {
    port,
    arrivals,
    close: async () => {
      udp.close();
      await new Promise((done) => tcp.close(done));
    },
  };
}
