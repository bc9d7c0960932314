import { type JSX, useState } from 'react';
import { bindClasses } from '../components/class-names.ts';
import { Kbd } from '../components/kbd.tsx';
import { SearchField } from '../components/search-field.tsx';
import { EmptyState } from '../components/state-panels.tsx';
import { PeriksaBerkas } from '../periksa/periksa-berkas.tsx';
import { Page } from '../shell/page.tsx';
import { listBagian } from '../shell/rail-items.ts';
import { usePeranData } from '../shell/use-peran-data.ts';
import gaya from './bantuan.module.css';
import { searchBantuan } from './cari-bantuan.ts';
import { Tentang } from './tentang.tsx';
import type { Topik } from './topik.ts';

const kelas = bindClasses(gaya);

/** Help that can be searched, and beside it a place to check a file and what the program is made of. */
export function Bantuan(): JSX.Element {
  const [cari, setCari] = useState('');
  const peran = usePeranData();
  const { topik, tombol, istilah } = searchBantuan(cari, { peran, bagian: listBagian(peran).map(({ kata }) => kata) });
  const kosong = topik.length === 0 && tombol.length === 0 && istilah.length === 0;
  return (
    <Page
      title="Bantuan"
      side={
        <div className={kelas('samping')}>
          <PeriksaBerkas />
          <Tentang />
        </div>
      }
      sideLabel="Periksa berkas dan tentang Mufakat"
    >
      <SearchField
        label="Cari bantuan"
        placeholder={
          peran === 'dinsos' ? 'Misalnya: ditolak, sidik kunci, SIKS-NG' : 'Misalnya: listrik, NIK rusak, urungkan'
        }
        value={cari}
        onChange={setCari}
        autoFocus
      />
      <div className={kelas('isi')} aria-live="polite">
        {kosong && (
          <EmptyState icon="cari" title="Tidak ada yang cocok">
            Coba kata lain yang lebih pendek, atau tekan Esc untuk melihat semuanya.
          </EmptyState>
        )}
        {topik.map((kelompok) => (
          <section key={kelompok.judul} className={kelas('kelompok')}>
            <h2>{kelompok.judul}</h2>
            {kelompok.topik.map((satu) => (
              <SatuTopik key={satu.id} topik={satu} />
            ))}
          </section>
        ))}
        {tombol.length > 0 && (
          <section className={kelas('kelompok', 'tombol')}>
            <h2>Semua tombol</h2>
            {tombol.map((kelompok) => (
              <section key={kelompok.judul} aria-label={`Tombol: ${kelompok.judul}`}>
                <h3>{kelompok.judul}</h3>
                <ul>
                  {kelompok.tombol.map(([tuts, arti]) => (
                    <li key={arti}>
                      <span className={kelas('deret')}>
                        {tuts.map((satu) => (
                          <Kbd key={satu} keys={satu} />
                        ))}
                      </span>
                      <span>{arti}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </section>
        )}
        {istilah.length > 0 && (
          <section className={kelas('kelompok')}>
            <h2>Istilah</h2>
            <dl className={kelas('istilah')}>
              {istilah.map(({ kata, arti }) => (
                <div key={kata}>
                  <dt>{kata}</dt>
                  <dd>{arti}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
    </Page>
  );
}

function SatuTopik({ topik: { judul, langkah, isi } }: { readonly topik: Topik }): JSX.Element {
  return (
    <article className={kelas('topik')}>
      <h3>{judul}</h3>
      {langkah !== undefined && (
        <ol>
          {langkah.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ol>
      )}
      {isi?.map((satu) => (
        <p key={satu}>{satu}</p>
      ))}
    </article>
  );
}
