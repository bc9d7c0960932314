import { useRef } from 'react';
import type { Periode } from '#domain/periode.ts';
import { notifyDone } from '../../components/notify.ts';
import { saveFile } from '../../components/save-file.ts';
import { useMaking } from '../../musyawarah/dokumen/use-making.ts';
import { listIsiZip } from '../../musyawarah/kirim/isi-paket.ts';
import { client } from '../../rpc/client.ts';
import { type BentukSiks, countBagian } from './bagian-hasil.ts';

export interface PilihanSusun {
  /** Null: all months. */
  readonly periode: Periode | null;
  readonly siks: BentukSiks;
}

export interface HasilSusun {
  readonly berkas: File;
  readonly siks: BentukSiks;
  /** Files in the zip. */
  readonly jumlah: number;
  readonly banyak: ReadonlyMap<string, number>;
  readonly tanpaKunci: readonly string[];
}

/** Puts the result together, hands it over as a file, and tells what is in it. */
export function useSusun() {
  const pilihan = useRef<PilihanSusun>({ periode: null, siks: 'kelurahan' });
  const { keadaan, begin, cancel } = useMaking(null, {
    stream: (signal) => client.rekap.susun(pilihan.current, { signal }),
    finish: async ({ dokumen, berkas: jumlah, tanpaKunci }, signal): Promise<HasilSusun> => {
      const berkas = await client.rekap.unduh({ dokumen }, { signal });
      saveFile(berkas);
      notifyDone('Hasil disimpan', berkas.name);
      const banyak = countBagian(await listIsiZip(berkas));
      return { berkas, siks: pilihan.current.siks, jumlah, banyak, tanpaKunci };
    },
  });
  const susun = (yang: PilihanSusun): void => {
    pilihan.current = yang;
    void begin();
  };
  return { keadaan, susun, cancel };
}
