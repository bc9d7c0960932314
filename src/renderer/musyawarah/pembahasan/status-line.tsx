import type { JSX } from 'react';
import { getKataPutusan } from '#domain/putusan.ts';
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
            <b>Diurungkan:</b> {pesan.calon.nomor} {pesan.calon.data.nama},{' '}
            {pesan.calon.keputusan === null
              ? 'kembali menunggu.'
              : `kembali ${getKataPutusan(pesan.calon.data.jenis, pesan.calon.keputusan.putusan).kata.toLowerCase()}.`}
          </span>
        </>
      );
    case 'catat': {
      const { jenis, nama } = pesan.calon.data;
      return (
        <>
          <KeputusanStatus status={pesan.isi.putusan} kata="Dicatat:" />
          <span className={kelas('potong')}>
            {pesan.calon.nomor} {nama}, {describeKeputusan(jenis, pesan.isi)}
            {pesan.menggantikan !== null &&
              ` (menggantikan ${getKataPutusan(jenis, pesan.menggantikan).kata.toLowerCase()})`}
          </span>
          {kemajuan.dapatDiurungkan && !busy && (
            <span className={kelas('ujung')}>
              Keliru? Urungkan <Kbd keys="U" />
            </span>
          )}
        </>
      );
    }
  }
}
