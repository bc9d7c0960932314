import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TemuanUntukBalik } from '#core/balasan/dinsos/berkas-balik.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { acceptPaket, makeBalasan, startDinsosContoh, trustKunci } from '../core/bolak-app.ts';
import { createSiks } from '../core/sidang-diputus.ts';

/** What Dinas Sosial is asked; package and key file of the kelurahan lie beside it. */
export interface PermintaanDinsos {
  /** Ten digits. */
  readonly kelurahan: string;
  readonly tanggal: Tanggal;
  readonly paket: string;
  readonly kunci: string;
  /** Rows of a result of SIKS-NG. */
  readonly siks: readonly (readonly string[])[];
  /** What was found between kelurahan; its package is the one that comes in. */
  readonly temuan: readonly TemuanUntukBalik[];
  readonly cara: 'sandi' | 'terbuka';
  /** Number of another package that came; those between are missing. */
  readonly urutLain: number;
}

/** Names of the files that lie in the folder afterwards. */
export interface JawabanDinsos {
  readonly kunci: string;
  readonly tandaTerima: string;
  readonly balik: string;
}

/**
 * A process of its own, since the runner of the browser tests cannot load the driver of the data: a Dinas Sosial takes a package in, and
 * a result of SIKS-NG, and answers. `node jawab-dinsos.ts FOLDER`, where FOLDER holds permintaan.json.
 */
const folder = process.argv[2] ?? '';
const open = (nama: string): File => new File([readFileSync(path.join(folder, nama))], nama);
const {
  kelurahan,
  tanggal,
  paket: namaPaket,
  kunci,
  siks,
  temuan,
  cara,
  urutLain,
}: PermintaanDinsos = JSON.parse(readFileSync(path.join(folder, 'permintaan.json'), 'utf8'));
const dinsos = await startDinsosContoh();
await trustKunci(dinsos.client, open(kunci));
const paket = await acceptPaket(dinsos.client, open(namaPaket), tanggal);
await dinsos.client.balasanDinsos.hasilSiks({ berkas: createSiks(siks) });
const milik = await dinsos.client.kunciSendiri.berkas();
writeFileSync(path.join(folder, milik.name), Buffer.from(await milik.arrayBuffer()));
const dariPaket = temuan.map((satu) => ({ ...satu, pihak: satu.pihak.map((pihak) => ({ ...pihak, paket })) }));
const { tandaTerima, balik } = await makeBalasan(dinsos, {
  paket,
  kelurahan,
  tanggal,
  cara,
  urutLain,
  temuan: dariPaket,
});
for (const { namaBerkas, isi } of [tandaTerima, balik]) writeFileSync(path.join(folder, namaBerkas), isi);
await dinsos.remove();
const jawaban: JawabanDinsos = { kunci: milik.name, tandaTerima: tandaTerima.namaBerkas, balik: balik.namaBerkas };
process.stdout.write(JSON.stringify(jawaban));
