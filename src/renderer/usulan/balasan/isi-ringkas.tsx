import { Link } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import type { IsiBalasan } from '#contract/balasan.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { formatAngka } from '../../components/angka.ts';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { type Fact, Facts } from '../../components/facts.tsx';
import { Icon } from '../../components/icon.tsx';
import { SumRow } from '../../components/sum-row.tsx';
import { Warning } from '../../components/warning.tsx';
import gaya from './balasan.module.css';
import { formatBulan, formatSaat, KATA_HASIL, nameBalasan } from './kata-balasan.ts';
import { listPeringatan } from './peringatan-balasan.ts';

const kelas = bindClasses(gaya);

type TandaTerima = NonNullable<IsiBalasan['tandaTerima']>;
type BerkasBalik = NonNullable<IsiBalasan['berkasBalik']>;

/** What a file is, from whom, and about which session and package; then what must be known before anything is done with it. */
export function IsiRingkas({ isi }: { readonly isi: IsiBalasan }): JSX.Element {
  const peringatan = listPeringatan(isi, { pendek: false });
  return (
    <>
      {peringatan.length > 0 && <Warning items={peringatan} />}
      <Card title={nameBalasan(isi)}>
        <Facts facts={[{ label: 'Dari', isi: <Pengirim isi={isi} /> }, ...listFakta(isi)]} />
      </Card>
      {isi.siks !== null && (
        <SumRow
          label="Jumlah baris"
          total={{ jumlah: isi.siks.dibaca, kata: 'baris dibaca' }}
          bagian={[
            { jumlah: isi.siks.diterima, kata: 'diterima' },
            { jumlah: isi.siks.ditolak, kata: 'ditolak' },
            { jumlah: isi.siks.tanpaHasil, kata: 'belum ada hasil' },
          ]}
        />
      )}
      {isi.tolakan.length > 0 && <JumlahTolakan tolakan={isi.tolakan} />}
    </>
  );
}

/** Whose signature it bears; a result of SIKS-NG bears none. */
function Pengirim({ isi: { dinsos } }: { readonly isi: IsiBalasan }): JSX.Element {
  if (dinsos === null) return <>SIKS-NG. Hasil SIKS-NG tidak bertanda tangan: pastikan diunduh dari akun dinas.</>;
  return (
    <span className={kelas('tanda')}>
      <Icon name="cek" size="s" />
      <span>{dinsos.nama}. Tanda tangannya cocok dengan kunci Dinas Sosial yang dicatat di sini.</span>
    </span>
  );
}

function listFakta({ tandaTerima, berkasBalik, namaBerkas }: IsiBalasan): readonly Fact[] {
  if (tandaTerima !== null) return listTerima(tandaTerima);
  if (berkasBalik !== null) return listBalik(berkasBalik);
  return [{ label: 'Berkas', isi: namaBerkas }];
}

function listTerima(terima: TandaTerima): readonly Fact[] {
  const { hasil, pesan, diterimaPada, sidang, namaSidang, tanggal, versi, urut, namaBerkas, jumlah } = terima;
  const putusan = `${formatAngka(jumlah.layak)} layak, ${formatAngka(jumlah.tidak_layak)} tidak layak, ${formatAngka(jumlah.ditunda)} ditunda`;
  return [
    {
      label: 'Hasil',
      isi: (
        <span className={kelas('tanda')}>
          <Icon name={KATA_HASIL[hasil].icon} size="s" />
          <span>
            <b>{KATA_HASIL[hasil].kata}</b>, {formatSaat(diterimaPada)}
          </span>
        </span>
      ),
    },
    { label: 'Pesan', isi: pesan },
    {
      label: 'Sidang',
      isi: (
        <Link to="/musyawarah/$sidang/kirim" params={{ sidang: String(sidang) }} className={kelas('taut')}>
          {namaSidang}, {formatTanggal(tanggal)}
        </Link>
      ),
    },
    { label: 'Paket', isi: `Versi ${versi}, nomor urut ${urut}, ${namaBerkas}` },
    ...(hasil === 'ditolak' ? [] : [{ label: 'Keputusan', isi: putusan }]),
  ];
}

function listBalik({ periode, dibuatPada, paket, temuan }: BerkasBalik): readonly Fact[] {
  const daftar: ReactNode =
    paket.length === 0
      ? 'Tidak ada paket yang sampai'
      : paket.map(({ namaSidang, versi, urut }) => `${namaSidang} versi ${versi}, nomor urut ${urut}`).join('; ');
  return [
    { label: 'Bulan', isi: formatBulan(periode) },
    { label: 'Paket', isi: daftar },
    { label: 'Dibuat', isi: formatSaat(dibuatPada) },
    { label: 'Temuan', isi: temuan.length === 0 ? 'Tidak ada' : `${formatAngka(temuan.length)} temuan` },
  ];
}

/** Refused rows by where they stand; the sum adds up. */
function JumlahTolakan({ tolakan }: Pick<IsiBalasan, 'tolakan'>): JSX.Element {
  const count = (keadaan: IsiBalasan['tolakan'][number]['keadaan']): number =>
    tolakan.filter((satu) => satu.keadaan === keadaan).length;
  return (
    <SumRow
      label="Baris yang ditolak SIKS-NG"
      total={{ jumlah: tolakan.length, kata: 'ditolak SIKS-NG' }}
      bagian={[
        { jumlah: count('siap'), kata: 'dapat dibawa ke sidang' },
        { jumlah: count('sudah_dibawa') + count('sudah_menunggu'), kata: 'sudah menunggu' },
        { jumlah: count('tidak_cocok'), kata: 'tidak cocok' },
      ]}
    />
  );
}
