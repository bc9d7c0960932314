import type { JSX } from 'react';
import type { ApaDiurungkan, Calon } from '#contract/pembahasan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { formatSuara } from '#domain/suara.ts';
import { formatAngka } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { describeError } from '../../rpc/error-text.ts';
import { describeKeputusan } from './kata-calon.ts';
import gaya from './status-line.module.css';
import type { Pembahasan } from './use-pembahasan.ts';

const kelas = bindClasses(gaya);

export interface StatusLineProps {
  readonly ruang: Pembahasan;
  readonly terbuka: boolean;
}

/** The line above the keys: what was recorded last, or why it was not. It has its place at all times, so nothing jumps. */
export function StatusLine({ ruang, terbuka }: StatusLineProps): JSX.Element {
  if (!terbuka) {
    return (
      <section className={kelas('garis', 'tutup')} aria-label="Keadaan sidang">
        <Icon name="kunci" size="s" />
        <b>Sidang sudah ditutup.</b> Keputusan hanya dapat dibaca; perubahan memerlukan adendum bernomor.
      </section>
    );
  }
  if (ruang.galat !== null) return <Gagal error={ruang.galat} />;
  return (
    <div className={kelas('garis')} role="status">
      <Terakhir ruang={ruang} />
      {ruang.busy && <span className={kelas('mencatat')}>Mencatat…</span>}
    </div>
  );
}

function Gagal({ error }: { readonly error: unknown }): JSX.Element {
  const { judul, kode, rincian } = describeError(error);
  return (
    <div className={kelas('garis', 'gagal')} role="alert">
      <Icon name="ingat" size="s" />
      <span>
        <b>Belum tercatat.</b> {[judul, ...rincian].join(' ')} <span className={kelas('redup')}>Kode: {kode}</span>
      </span>
    </div>
  );
}

function Terakhir({ ruang: { pesan, kemajuan, busy } }: { readonly ruang: Pembahasan }): JSX.Element {
  if (pesan === null)
    return <span className={kelas('redup')}>Setiap keputusan tersimpan begitu tombolnya ditekan.</span>;
  switch (pesan.jenis) {
    case 'lanjut':
      return (
        <>
          <Icon name="layak" size="s" />
          <b>Dilanjutkan: {formatAngka(pesan.jumlah)} keputusan tersimpan.</b>
        </>
      );
    case 'urung':
      return (
        <>
          <Icon name="panah" size="s" />
          <span>
            <b>Diurungkan:</b> {describeUrung(pesan.calon, pesan.apa)}
          </span>
        </>
      );
    case 'parkir':
      return (
        <>
          <Icon name="parkir" size="s" />
          <span className={kelas('potong')}>
            <b>{pesan.parkir ? 'Diparkir:' : 'Dibahas lagi:'}</b> {pesan.calon.nomor} {pesan.calon.data.nama}
            {pesan.parkir && ', kembali sesudah yang lain'}
          </span>
          {kemajuan.dapatDiurungkan && !busy && <Keliru />}
        </>
      );
    case 'blok':
      return (
        <>
          <KeputusanStatus status={pesan.isi.putusan} kata="Dicatat:" />
          <span className={kelas('potong')}>
            {formatAngka(pesan.jumlah)} usulan dalam satu blok, {describeKeputusan(pesan.jenisUsulan, pesan.isi)}
          </span>
          {kemajuan.dapatDiurungkan && !busy && <Keliru />}
        </>
      );
    case 'catat': {
      const { jenis, nama } = pesan.calon.data;
      return (
        <>
          <KeputusanStatus status={pesan.isi.putusan} kata="Dicatat:" />
          <span className={kelas('potong')}>
            {pesan.calon.nomor} {nama}, {describeKeputusan(jenis, pesan.isi)}
            {pesan.suara !== null && ` dengan suara ${formatSuara(pesan.suara)}`}
            {pesan.menggantikan !== null &&
              ` (menggantikan ${getKataPutusan(jenis, pesan.menggantikan).kata.toLowerCase()})`}
          </span>
          {kemajuan.dapatDiurungkan && !busy && <Keliru />}
        </>
      );
    }
  }
}

function Keliru(): JSX.Element {
  return (
    <span className={kelas('ujung')}>
      Keliru? Urungkan <Kbd keys="U" />
    </span>
  );
}

/** `14 Nurbaiti Andai, kembali menunggu.`, `12 usulan satu blok, semuanya kembali seperti sebelumnya.` */
function describeUrung({ nomor, data, keputusan, diparkir }: Calon, apa: ApaDiurungkan): string {
  const siapa = `${nomor} ${data.nama}`;
  switch (apa.jenis) {
    case 'blok':
      return `${formatAngka(apa.jumlah)} usulan satu blok, semuanya kembali seperti sebelumnya.`;
    case 'parkir':
      return `${siapa} tidak diparkir lagi.`;
    case 'lanjut':
      return `${siapa} kembali diparkir.`;
    case 'keputusan':
      if (keputusan !== null) {
        return `${siapa}, kembali ${getKataPutusan(data.jenis, keputusan.putusan).kata.toLowerCase()}.`;
      }
      return `${siapa}, kembali ${diparkir ? 'diparkir' : 'menunggu'}.`;
  }
}
