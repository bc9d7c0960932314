import type { HasilTerima } from '#contract/rekap.ts';
import { DINSOS_AWAL } from '#domain/dinsos.ts';
import type { Tanggal } from '#domain/tanggal.ts';
import { SANDI, startApp, type TestApp } from '../core/test-app.ts';
import { KOTA } from './paket-uji.ts';

/** The program with new data of the Dinas Sosial of Padang, on the day after the session. */
export async function startDinsos(): Promise<TestApp> {
  const app = startApp();
  app.setClock('2026-11-13T02:00:00Z');
  await app.client.gerbang.siapkanDinsos({ sandi: SANDI, dinsos: { ...DINSOS_AWAL, kota: KOTA } });
  return app;
}

/** Takes packages in; keys are believed at first sight where nothing else is said. */
export async function terima(
  app: TestApp,
  berkas: readonly File[],
  pilihan: { readonly pengirim?: 'dikenal' | 'pertama'; readonly diterima?: string; readonly contoh?: boolean } = {},
): Promise<HasilTerima> {
  const { pengirim = 'pertama', diterima = null, contoh = false } = pilihan;
  const masukan = { berkas: [...berkas], pengirim, diterima: diterima as Tanggal | null, contoh };
  for await (const kabar of await app.client.rekap.terima(masukan)) {
    if (kabar.jenis === 'hasil') return kabar;
  }
  throw new Error('Penerimaan berakhir tanpa hasil.');
}
