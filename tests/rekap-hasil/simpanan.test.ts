import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { RPCHandler } from '@orpc/server/node';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#contract/index.ts';
import { createPenulisSandi } from '#core/archive/berkas-sandi.ts';
import { createSimpananHasil } from '#core/rekap-hasil/simpanan.ts';
import type { Periode } from '#domain/periode.ts';
import { SANDI, startApp, type TestApp } from '../core/test-app.ts';
import { createKeputusan } from '../documents/sample-catatan.ts';
import { startDinsos, terima } from '../rekap/app-dinsos.ts';
import { createPaket } from '../rekap/paket-uji.ts';

const MASUKAN = { periode: '2026-11' as Periode, siks: 'kota' } as const;
const NAMA = 'ROSMANIAR UMPAMA';

async function susun(client: Client): Promise<string> {
  for await (const kabar of await client.rekap.susun(MASUKAN)) if (kabar.jenis === 'hasil') return kabar.dokumen;
  throw new Error('Penyusunan berakhir tanpa hasil.');
}

const listHasil = ({ dataDir }: TestApp): string[] => {
  const folder = path.join(dataDir, 'hasil');
  return existsSync(folder) ? readdirSync(folder).map((nama) => path.join(folder, nama)) : [];
};

describe('given a month of a Dinas Sosial that was put together', () => {
  let app: TestApp;
  let dokumen: string;
  beforeAll(async () => {
    app = await startDinsos();
    const keputusan = [createKeputusan(1, 'layak', null, { nama: NAMA, program: 'PKH', jenis: 'usulan_program' })];
    await terima(app, [(await createPaket({ kelurahan: 0, keputusan })).berkas]);
    dokumen = await susun(app.client);
  });
  afterAll(() => app.remove());

  it('when the file on the disk is read by itself, then no name and no sign of a zip is in it', async () => {
    const [berkas = ''] = listHasil(app);
    const isi = readFileSync(berkas);
    const zip = Buffer.from(await (await app.client.rekap.unduh({ dokumen })).arrayBuffer());
    expect(isi).toHaveLength(zip.length);
    for (const tanda of ['PK\x03\x04', 'rekap.json', 'keputusan.csv']) {
      expect(zip.includes(tanda)).toBe(true);
      expect(isi.includes(tanda)).toBe(false);
    }
    // A file that others of this machine may not even open.
    if (process.platform !== 'win32') expect(statSync(berkas).mode & 0o077).toBe(0);
  });

  it('when it is fetched in the ways of all hosts, then the same whole zip arrives', async () => {
    const langsung = new Uint8Array(await (await app.client.rekap.unduh({ dokumen })).arrayBuffer());
    expect(new TextDecoder().decode(unzipSync(langsung)['keputusan.csv'])).toContain(NAMA);
    for (const buka of [openPort, openHttp]) {
      const { client, close } = await buka(app);
      const berkas = await client.rekap.unduh({ dokumen });
      expect(berkas.name).toBe('rekap_1371_2026-11.zip');
      expect(Buffer.from(await berkas.arrayBuffer()).equals(langsung)).toBe(true);
      await close();
    }
  });

  it('when the data is shut, then nothing of it stays, and what had been promised is not there any more', async () => {
    expect(listHasil(app)).toHaveLength(1);
    await app.close();
    expect(listHasil(app)).toEqual([]);
    await app.client.gerbang.buka({ sandi: SANDI });
    await expect(app.client.rekap.unduh({ dokumen })).rejects.toMatchObject({ code: 'DOKUMEN_TIDAK_ADA' });
  });
});

it('given a result that is wanted no more, when it breaks off, then no file of it stays', async () => {
  const app = await startDinsos();
  try {
    const batal = new AbortController();
    const jalan = (async () => {
      for await (const _ of await app.client.rekap.susun(MASUKAN, { signal: batal.signal })) batal.abort();
    })();
    await expect(jalan).rejects.toThrow();
    expect(listHasil(app)).toEqual([]);
  } finally {
    await app.remove();
  }
});

it('given a run that ended without order, when the data is opened again, then what it left is taken away', async () => {
  const app = startApp();
  try {
    const hasil = path.join(app.dataDir, 'hasil');
    mkdirSync(hasil, { recursive: true });
    writeFileSync(path.join(hasil, 'tertinggal'), 'x');
    await app.client.gerbang.contoh({ sandi: SANDI, warga: 40, usulan: 5, benih: 1 });
    expect(existsSync(hasil)).toBe(false);
  } finally {
    await app.remove();
  }
});

describe('given results of any content', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mufakat-simpanan-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const simpanan = createSimpananHasil();
  function write(isi: string) {
    const tempat = simpanan.reserve(folder);
    const penulis = createPenulisSandi(tempat);
    for (const huruf of isi) penulis.write(Buffer.from(huruf));
    const id = simpanan.keep(tempat, penulis.finish(), `${isi}.zip`);
    penulis.close();
    return { id, tempat };
  }

  it('when a byte of one is changed on the disk, then it is not handed over', async () => {
    const { id, tempat } = write('isi rekap');
    const berkas = simpanan.get(id);
    await expect(berkas.text()).resolves.toBe('isi rekap');
    const isi = readFileSync(tempat.berkas);
    writeFileSync(
      tempat.berkas,
      isi.map((byte, i) => (i === 3 ? byte ^ 1 : byte)),
    );
    await expect(berkas.arrayBuffer()).rejects.toThrow();
    await expect(new Response(berkas.stream()).arrayBuffer()).rejects.toThrow();
  });

  it('when more are made than are kept, then the oldest goes from the disk too', () => {
    const semua = ['satu', 'dua', 'tiga', 'empat'].map(write);
    expect(semua.map(({ tempat }) => existsSync(tempat.berkas))).toEqual([false, true, true, true]);
    expect(() => simpanan.get(semua[0]?.id ?? '')).toThrow();
    expect(simpanan.get(semua[3]?.id ?? '').name).toBe('empat.zip');
  });

  it('when its place was taken away before the writing began, then nothing is made in its stead', () => {
    const tempat = simpanan.reserve(folder);
    simpanan.discard(tempat);
    expect(() => createPenulisSandi(tempat)).toThrow('ENOENT');
    expect(existsSync(tempat.berkas)).toBe(false);
  });
});

interface Sambungan {
  readonly client: Client;
  close(): Promise<void>;
}

/** As the window of Electron is served. */
async function openPort({ router }: TestApp): Promise<Sambungan> {
  const { port1, port2 } = new MessageChannel();
  new PortHandler(router).upgrade(port1);
  port1.start();
  port2.start();
  const client: Client = createORPCClient(new PortLink({ port: port2 }));
  return { client, close: async () => port1.close() };
}

/** As a browser is served. */
async function openHttp({ router }: TestApp): Promise<Sambungan> {
  const rpc = new RPCHandler(router);
  const server = createServer(
    (request, response) => void rpc.handle(request, response, { prefix: '/rpc', context: {} }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const alamat = server.address();
  const port = typeof alamat === 'object' ? alamat?.port : undefined;
  const client: Client = createORPCClient(new RPCLink({ url: `http://127.0.0.1:${port}/rpc` }));
  return {
    client,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
