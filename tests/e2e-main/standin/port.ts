import { EventEmitter } from 'node:events';
import { tell } from './link.ts';
import { strict } from './strict.ts';

let nomorBerikut = 1;
const ports = new Map<number, PortUtama>();

/** The end of a channel that stays in the main process. Like the real one it holds messages back until it is started. */
class PortUtama extends EventEmitter {
  readonly #nomor: number;
  #mulai = false;
  readonly #menunggu: (string | Uint8Array)[] = [];

  constructor(nomor: number) {
    super();
    this.#nomor = nomor;
  }

  postMessage(isi: string | Uint8Array): void {
    tell({ jenis: 'isi-port', port: this.#nomor, isi });
  }

  start(): void {
    this.#mulai = true;
    for (const isi of this.#menunggu.splice(0)) this.emit('message', { data: isi, ports: [] });
  }

  receive(isi: string | Uint8Array): void {
    if (this.#mulai) this.emit('message', { data: isi, ports: [] });
    else this.#menunggu.push(isi);
  }
}

/** The end that travels to a page; there is nothing to do with it but to send it. */
interface PortLewat {
  readonly nomor: number;
}

export class MessageChannelMain {
  readonly port1: PortUtama;
  readonly port2: PortLewat;

  constructor() {
    const nomor = nomorBerikut++;
    const port = new PortUtama(nomor);
    ports.set(nomor, port);
    this.port1 = strict('MessagePortMain', port);
    this.port2 = strict('MessagePortMain', { nomor });
  }
}

export function receiveOnPort(nomor: number, isi: string | Uint8Array): void {
  ports.get(nomor)?.receive(isi);
}

export function closePort(nomor: number): void {
  ports.get(nomor)?.emit('close');
  ports.delete(nomor);
}
