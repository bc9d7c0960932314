import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import { orpc } from '../rpc/client.ts';
import gaya from './awal.module.css';
import { Bingkai } from './bingkai.tsx';

const kelas = bindClasses(gaya);

/** Ways into the program on a folder that is empty. */
export type JalanAwal = 'siapkan' | 'siapkan_dinsos' | 'contoh' | 'contoh_dinsos';

export interface PilihAwalProps {
  readonly onPilih: (jalan: JalanAwal) => void;
}

/** The first thing anybody sees: set up one's own kelurahan, or try with invented people; for the few of Dinas Sosial a quiet third way. */
export function PilihAwal({ onPilih }: PilihAwalProps): JSX.Element {
  const status = useQuery(orpc.gerbang.status.queryOptions());
  useKeys({
    S: { label: 'Siapkan kelurahan Anda', run: () => onPilih('siapkan') },
    C: { label: 'Coba dengan kelurahan contoh', run: () => onPilih('contoh') },
    D: { label: 'Siapkan Dinas Sosial', run: () => onPilih('siapkan_dinsos') },
    R: { label: 'Coba dengan Dinas Sosial contoh', run: () => onPilih('contoh_dinsos') },
  });
  return (
    <Bingkai title="Selamat datang" lebar>
      <p className={kelas('antar')}>
        Mufakat menemani musyawarah kelurahan dari daftar usulan sampai berita acara. Semua data tinggal di komputer
        ini, disandikan, dan tidak memerlukan internet.
      </p>
      <div className={kelas('pilihan')}>
        <section className={kelas('satu')} aria-labelledby="pilih-siapkan">
          <h2 id="pilih-siapkan">Siapkan kelurahan Anda</h2>
          <p>
            Empat langkah, kira-kira lima menit: wilayah, pejabat, kop surat, kata sandi. Semuanya dapat diubah nanti.
          </p>
          <Button variant="primary" kbd="S" onClick={() => onPilih('siapkan')} autoFocus>
            Mulai penyiapan
          </Button>
        </section>
        <section className={kelas('satu')} aria-labelledby="pilih-contoh">
          <h2 id="pilih-contoh">Coba dengan kelurahan contoh</h2>
          <p>Untuk berlatih. Semua orang, usulan, dan nomor di dalamnya adalah data rekaan, bukan data warga.</p>
          <Button kbd="C" onClick={() => onPilih('contoh')}>
            Pakai data rekaan
          </Button>
        </section>
      </div>
      <section className={kelas('dinsos')} aria-labelledby="pilih-dinsos">
        <h2 id="pilih-dinsos">Untuk Dinas Sosial</h2>
        <p>
          Bagi petugas dinas kota atau kabupaten yang menerima paket keputusan dari kelurahan. Kelurahan tidak
          memerlukannya.
        </p>
        <div className={kelas('tombol')}>
          <Button variant="quiet" kbd="D" onClick={() => onPilih('siapkan_dinsos')}>
            Siapkan
          </Button>
          <Button variant="quiet" kbd="R" onClick={() => onPilih('contoh_dinsos')}>
            Coba contoh
          </Button>
        </div>
      </section>
      <p className={kelas('kaki')}>Folder data: {status.data?.folderData ?? ''}</p>
    </Bingkai>
  );
}
