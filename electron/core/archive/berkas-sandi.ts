import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';

/**
 * A file that is too large for memory waits on the disk, where only this run can read it: its key was drawn for it alone and lies nowhere
 * but in memory. AES-256-GCM, so that a file that somebody changed does not pass.
 */
export interface TempatSandi {
  /** Path. */
  readonly berkas: string;
  /** 32 bytes of the key and 12 of the nonce; for one writing. */
  readonly kunci: Uint8Array;
}

/** What was written: bytes of the content, and the seal at its end. */
export interface IsiSandi {
  readonly besar: number;
  readonly tanda: Uint8Array;
}

const SANDI = 'aes-256-gcm';
const KUNCI_BYTE = 32;
const NONCE_BYTE = 12;

export interface PenulisSandi {
  write(bagian: Uint8Array): void;
  finish(): IsiSandi;
  /** Lets the file go, whatever has become of it. */
  close(): void;
}

export function createTempatSandi(berkas: string): TempatSandi {
  return { berkas, kunci: randomBytes(KUNCI_BYTE + NONCE_BYTE) };
}

/** Writes into a file that is there already: whoever has taken it away again wants no other in its place. Throws the error of the system. */
export function createPenulisSandi({ berkas, kunci }: TempatSandi): PenulisSandi {
  const penyandi = createCipheriv(SANDI, kunci.subarray(0, KUNCI_BYTE), kunci.subarray(KUNCI_BYTE));
  const fd = openSync(berkas, 'r+');
  let besar = 0;
  return {
    write: (bagian) => {
      besar += bagian.length;
      writeAll(fd, penyandi.update(bagian));
    },
    finish: () => {
      writeAll(fd, penyandi.final());
      return { besar, tanda: penyandi.getAuthTag() };
    },
    close: () => closeSync(fd),
  };
}

/** The system may take less at a time than it is given. */
function writeAll(fd: number, isi: Uint8Array): void {
  for (let dari = 0; dari < isi.length; ) dari += writeSync(fd, isi, dari);
}

/** A file for the reader whose bytes come from the disk as they are asked for; reading fails at its end where they were changed. */
export class BerkasSandi extends File {
  readonly #tempat: TempatSandi;
  readonly #isi: IsiSandi;

  constructor(tempat: TempatSandi, isi: IsiSandi, nama: string, tipe: string) {
    super([], nama, { type: tipe });
    this.#tempat = tempat;
    this.#isi = isi;
  }

  override get size(): number {
    return this.#isi.besar;
  }

  override stream(): ReturnType<File['stream']> {
    const bagian = decrypt(this.#tempat, this.#isi);
    return new ReadableStream({
      pull: async (aliran) => {
        const { value, done } = await bagian.next();
        if (done === true) aliran.close();
        else aliran.enqueue(value);
      },
      cancel: async () => {
        await bagian.return();
      },
    });
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const isi = new Uint8Array(this.size);
    let dari = 0;
    for await (const bagian of decrypt(this.#tempat, this.#isi)) {
      isi.set(bagian, dari);
      dari += bagian.length;
    }
    return isi;
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  override slice(): Blob {
    throw new Error('Berkas ini hanya dapat dibaca dari awal sampai akhir.');
  }
}

async function* decrypt(
  { berkas, kunci }: TempatSandi,
  { tanda }: IsiSandi,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const pembuka = createDecipheriv(SANDI, kunci.subarray(0, KUNCI_BYTE), kunci.subarray(KUNCI_BYTE));
  pembuka.setAuthTag(tanda);
  for await (const bagian of createReadStream(berkas)) yield pembuka.update(bagian);
  yield pembuka.final();
}
