import type { JSX } from 'react';
import { type BidangIsian, describeCacat, type IsianUsulan } from '#domain/isian-usulan.ts';
import { cleanNomor, getJenisKelamin, getTanggalLahir, NAMA_JENIS_KELAMIN, readNik, readNomorKk } from '#domain/nik.ts';
import { formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Facts } from '../../components/facts.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { formatNik } from '../../components/masked-nik.tsx';
import gaya from './isian.module.css';

const kelas = bindClasses(gaya);

export type GalatIsianUsulan = Partial<Record<BidangIsian, string>>;

export interface OrangIsianProps {
  readonly isian: IsianUsulan;
  readonly galat: GalatIsianUsulan;
  readonly onChange: (bagian: Partial<IsianUsulan>) => void;
  readonly autoFocus: boolean;
}

/** Everything about the person, typed. The NIK is judged as it grows: what it tells of birth and sex is a hint, never a correction. */
export function OrangIsian({ isian, galat, onChange, autoFocus }: OrangIsianProps): JSX.Element {
  const set = (bidang: keyof IsianUsulan) => (isi: string) => onChange({ [bidang]: isi });
  const teks = (
    bidang: 'nama' | 'tempatLahir' | 'ibuKandung' | 'pekerjaan' | 'statusKawin' | 'alamat',
    label: string,
  ) => <TextField label={label} value={isian[bidang]} maxLength={300} onChange={set(bidang)} />;
  const nik = checkNik(isian.nik);
  const kk = checkKk(isian.nomorKk);
  return (
    <div className={kelas('kisi')}>
      <TextField
        label="NIK"
        description={nik.kabar}
        error={nik.salah ?? galat.nik}
        value={isian.nik}
        maxLength={40}
        numeric
        autoFocus={autoFocus}
        onChange={set('nik')}
      />
      <TextField
        label="Nomor KK"
        description={kk.kabar}
        error={kk.salah ?? galat.nomorKk}
        value={isian.nomorKk}
        maxLength={40}
        numeric
        onChange={set('nomorKk')}
      />
      <TextField label="Nama lengkap" error={galat.nama} value={isian.nama} maxLength={300} onChange={set('nama')} />
      <TextField
        label="Hubungan dalam keluarga"
        placeholder="Kepala keluarga, istri, anak"
        value={isian.hubunganKeluarga}
        maxLength={300}
        onChange={set('hubunganKeluarga')}
      />
      {teks('tempatLahir', 'Tempat lahir')}
      <DateField
        label="Tanggal lahir"
        value={isian.tanggalLahir}
        onChange={(tanggalLahir) => onChange({ tanggalLahir })}
      />
      <SelectField
        label="Jenis kelamin"
        options={[
          { value: 'L', label: NAMA_JENIS_KELAMIN.L },
          { value: 'P', label: NAMA_JENIS_KELAMIN.P },
        ]}
        value={isian.jenisKelamin}
        onChange={(jenisKelamin) => onChange({ jenisKelamin })}
      />
      {teks('statusKawin', 'Status kawin')}
      {teks('pekerjaan', 'Pekerjaan')}
      {teks('ibuKandung', 'Nama ibu kandung')}
      {teks('alamat', 'Alamat')}
      <div className={kelas('dua')}>
        <TextField label="RT" error={galat.rt} value={isian.rt} maxLength={10} numeric onChange={set('rt')} />
        <TextField label="RW" error={galat.rw} value={isian.rw} maxLength={10} numeric onChange={set('rw')} />
      </div>
    </div>
  );
}

interface Cek {
  readonly kabar: string;
  readonly salah: string | undefined;
}

/** Half a number is no mistake yet: only a whole one is judged. */
function checkNik(isi: string): Cek {
  const panjang = cleanNomor(isi).length;
  const terbaca = readNik(isi);
  if (terbaca.sah) {
    const lahir = formatTanggalPendek(getTanggalLahir(terbaca.nomor, toTanggal(new Date())));
    const kelamin = NAMA_JENIS_KELAMIN[getJenisKelamin(terbaca.nomor)].toLowerCase();
    return { kabar: `Menurut NIK: lahir ${lahir}, ${kelamin}.`, salah: undefined };
  }
  const isSetengah = terbaca.cacat === 'kosong' || terbaca.cacat === 'kurang_angka';
  return {
    kabar: `${panjang} dari 16 angka.`,
    salah: isSetengah ? undefined : describeCacat('NIK', terbaca.cacat, isi),
  };
}

function checkKk(isi: string): Cek {
  const panjang = cleanNomor(isi).length;
  const terbaca = readNomorKk(isi);
  if (terbaca.sah) return { kabar: '16 angka, lengkap.', salah: undefined };
  const isSetengah = terbaca.cacat === 'kosong' || terbaca.cacat === 'kurang_angka';
  return {
    kabar: panjang === 0 ? 'Boleh kosong; lembar SIKS-NG memerlukannya.' : `${panjang} dari 16 angka.`,
    salah: isSetengah ? undefined : describeCacat('Nomor KK', terbaca.cacat, isi),
  };
}

/** The person in a few lines, where the registry filled the form. */
export function OrangRingkas({
  isian,
  diterima,
}: {
  readonly isian: IsianUsulan;
  readonly diterima: string;
}): JSX.Element {
  const lahir = [isian.tempatLahir, isian.tanggalLahir === null ? '' : formatTanggalPendek(isian.tanggalLahir)];
  const facts = [
    { label: 'NIK', isi: formatNik(isian.nik) },
    { label: 'Nomor KK', isi: isian.nomorKk === '' ? 'belum diisi' : formatNik(isian.nomorKk) },
    { label: 'Lahir', isi: lahir.filter(Boolean).join(', ') },
    { label: 'Alamat', isi: isian.alamat },
    { label: 'RT / RW', isi: isian.rt === '' && isian.rw === '' ? '' : `${isian.rt || '?'} / ${isian.rw || '?'}` },
    { label: 'Desil', isi: isian.desil === null ? 'belum ada dari BPS' : `${isian.desil} dari BPS` },
    { label: 'Diterima', isi: diterima === '' ? 'tidak tercatat' : diterima },
  ].filter(({ isi }) => isi !== '');
  return (
    <div className={kelas('ringkas')}>
      <p className={kelas('nama')}>{isian.nama}</p>
      <Facts facts={facts} />
    </div>
  );
}
