import type { Pratinjau } from '#contract/impor.ts';
import type { JenisDaftar } from '#domain/daftar.ts';
import type { TestApp } from './test-app.ts';

/** Previews a list of people; nothing is written. */
export async function periksaDaftar({ client }: TestApp, jenis: JenisDaftar, berkas: File): Promise<Pratinjau> {
  for await (const kabar of await client.daftar.periksa({ jenis, berkas })) {
    if (kabar.jenis === 'hasil') return kabar.pratinjau;
  }
  throw new Error('Pratinjau tidak datang.');
}

/** Previews and writes a list; answers the batch (null when it brought nothing) and its sum. */
export async function tulisDaftar(app: TestApp, jenis: JenisDaftar, berkas: File, signal?: AbortSignal) {
  const { id } = await periksaDaftar(app, jenis, berkas);
  for await (const kabar of await app.client.daftar.tulis({ pratinjau: id }, { ...(signal && { signal }) })) {
    if (kabar.jenis === 'hasil') return kabar;
  }
  throw new Error('Daftar tidak ditulis.');
}

/** Takes a batch back; answers how many people are left. */
export async function tarikDaftar({ client }: TestApp, berkas: number): Promise<number> {
  for await (const kabar of await client.daftar.tarik({ berkas })) if (kabar.jenis === 'hasil') return kabar.warga;
  throw new Error('Daftar tidak ditarik.');
}
