import { type JSX, useRef, useState } from 'react';
import type { KopSurat } from '#domain/kelurahan.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { TextField } from '../../components/fields/text-field.tsx';
import gaya from './isian.module.css';
import { shrinkLogo } from './shrink-logo.ts';

const kelas = bindClasses(gaya);

export interface KopIsianProps {
  readonly kop: KopSurat;
  readonly onChange: (kop: KopSurat) => void;
  /** The lines above the address; the last is the office itself. */
  readonly lembaga: readonly string[];
}

/** Letterhead: address, contact, crest, and how it will look. */
export function KopIsian({ kop, onChange, lembaga }: KopIsianProps): JSX.Element {
  return (
    <div className={kelas('kolom')}>
      <div className={kelas('dua')}>
        <TextField
          label="Alamat kantor"
          maxLength={300}
          placeholder="Jalan, nomor, kode pos"
          value={kop.alamat}
          onChange={(alamat) => onChange({ ...kop, alamat })}
        />
        <TextField
          label="Kontak"
          maxLength={300}
          placeholder="Telepon, surel"
          value={kop.kontak}
          onChange={(kontak) => onChange({ ...kop, kontak })}
        />
      </div>
      <ContohKop kop={kop} lembaga={lembaga} />
      <LogoField logo={kop.logo} onChange={(logo) => onChange({ ...kop, logo })} />
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
function ContohKop({ kop, lembaga }: Pick<KopIsianProps, 'kop' | 'lembaga'>): JSX.Element {
  return (
    <section className={kelas('kop')} aria-label="Contoh kop surat">
      {kop.logo !== null && <img className={kelas('logo')} src={kop.logo} alt="Logo pada kop surat" />}
      <div className={kelas('lembar')}>
        {lembaga.map((baris, urut) => (
          <p key={baris} className={kelas(urut === lembaga.length - 1 && 'besar')}>
            {baris}
          </p>
        ))}
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
