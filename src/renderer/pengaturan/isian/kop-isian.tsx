import { type JSX, useRef, useState } from 'react';
import { getNamaPemerintah } from '#domain/kelurahan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import gaya from './isian.module.css';
import type { RancanganKelurahan } from './rancangan-kelurahan.ts';
import { shrinkLogo } from './shrink-logo.ts';
import type { IsianProps } from './wilayah-isian.tsx';

const kelas = bindClasses(gaya);

/** Letterhead: address, contact, crest, and how it will look. */
export function KopIsian({ rancangan, onChange }: Omit<IsianProps, 'cacat'>): JSX.Element {
  const { kop } = rancangan;
  return (
    <div className={kelas('kolom')}>
      <div className={kelas('dua')}>
        <TextField
          label="Alamat kantor"
          maxLength={300}
          placeholder="Jalan, nomor, kode pos"
          value={kop.alamat}
          onChange={(alamat) => onChange({ ...rancangan, kop: { ...kop, alamat } })}
        />
        <TextField
          label="Kontak"
          maxLength={300}
          placeholder="Telepon, surel"
          value={kop.kontak}
          onChange={(kontak) => onChange({ ...rancangan, kop: { ...kop, kontak } })}
        />
      </div>
      <KopSurat rancangan={rancangan} />
      <LogoField logo={kop.logo} onChange={(logo) => onChange({ ...rancangan, kop: { ...kop, logo } })} />
    </div>
  );
}

interface LogoFieldProps {
  readonly logo: string | null;
  readonly onChange: (logo: string | null) => void;
}

function LogoField({ logo, onChange }: LogoFieldProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [kabar, setKabar] = useState<{ readonly pesan: string; readonly galat: boolean } | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const terbaca = await shrinkLogo(file);
    if (terbaca.hasil === 'ditolak') {
      setKabar({ pesan: terbaca.pesan, galat: true });
      return;
    }
    setKabar(
      terbaca.diperkecil ? { pesan: 'Gambar diperkecil supaya berkas surat tetap ringan.', galat: false } : null,
    );
    onChange(terbaca.logo);
  };
  return (
    <div className={kelas('kolom')}>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        aria-label="Gambar logo"
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <div className={kelas('tombol')}>
        <Button icon="unggah" onClick={() => input.current?.click()}>
          {logo === null ? 'Pilih logo' : 'Ganti logo'}
        </Button>
        {logo !== null && (
          <Button variant="quiet" icon="hapus" onClick={() => onChange(null)}>
            Hapus logo
          </Button>
        )}
        <span className={kelas('petunjuk')}>PNG atau JPEG. Boleh dikosongkan.</span>
      </div>
      <p role="status" className={kelas(kabar?.galat === true ? 'galat' : 'petunjuk')}>
        {kabar?.pesan ?? ''}
      </p>
    </div>
  );
}

/** The letterhead as papers print it. */
export function KopSurat({ rancangan: { wilayah, kop } }: { readonly rancangan: RancanganKelurahan }): JSX.Element {
  return (
    <section className={kelas('kop')} aria-label="Contoh kop surat">
      {kop.logo !== null && <img className={kelas('logo')} src={kop.logo} alt="Logo pada kop surat" />}
      <div className={kelas('lembar')}>
        <p>{wilayah.kota === null ? 'PEMERINTAH KOTA' : getNamaPemerintah(wilayah.kota)}</p>
        <p>KECAMATAN {wilayah.kecamatan?.nama.toUpperCase() ?? ''}</p>
        <p className={kelas('besar')}>KELURAHAN {wilayah.kelurahan?.nama.toUpperCase() ?? ''}</p>
        {[kop.alamat, kop.kontak]
          .filter((baris) => baris.trim() !== '')
          .map((baris) => (
            <p key={baris} className={kelas('kecil')}>
              {baris}
            </p>
          ))}
      </div>
    </section>
  );
}
