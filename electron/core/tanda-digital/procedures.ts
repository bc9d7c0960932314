import { createBerkas } from '../berkas.ts';
import type { Umum } from '../implementer.ts';
import type { RunTask } from '../workers/run-task.ts';

export function createTandaDigitalProcedures(os: Umum, runTask: RunTask, clock: () => Date) {
  return {
    bubuhkan: os.tandaDigital.bubuhkan.handler(async ({ input, signal }) => {
      const { kertas, sertifikat, sandi, jabatan } = input;
      const permintaan = {
        pdf: new Uint8Array(await kertas.arrayBuffer()),
        sertifikat: new Uint8Array(await sertifikat.arrayBuffer()),
        sandi,
        jabatan,
        waktu: clock(),
      };
      const { pdf } = await runTask('tandaDigital', permintaan, { signal });
      return createBerkas(pdf, nameBertanda(kertas.name), 'pdf');
    }),
  };
}

/** `berita-acara-MUSKEL-4-2026.pdf` to `berita-acara-MUSKEL-4-2026-bertanda.pdf`; a second signature keeps the name. */
function nameBertanda(nama: string): string {
  const pokok = nama.replace(/\.pdf$/i, '').replace(/-bertanda$/, '');
  return `${pokok || 'kertas'}-bertanda.pdf`;
}
