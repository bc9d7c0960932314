import { type JSX, useRef, useState } from 'react';
import type { Lampiran } from '#contract/isian-usulan.ts';
import { BATAS_LAMPIRAN } from '#domain/lampiran.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { shrinkFoto } from '../../components/shrink-foto.ts';
import { client } from '../../rpc/client.ts';
import { describeError } from '../../rpc/error-text.ts';
import { DaftarLampiran } from '../lampiran-usulan.tsx';
import gaya from './isian.module.css';

const kelas = bindClasses(gaya);

/** What a photo may show; the words stand under it from then on. */
const ISI_FOTO = [
  'Rumah tampak depan',
  'Bagian dalam rumah',
  'KTP atau KK',
  'Orangnya',
  'Surat keterangan',
  'Lainnya',
] as const;

type Milik = Parameters<typeof client.lampiran.tambah>[0]['milik'];

export interface FotoBagianProps {
  readonly lampiran: readonly Lampiran[];
  readonly onChange: (lampiran: readonly Lampiran[]) => void;
  /** Whose photo it will be; begins a draft where there is none. Null when that failed. */
  readonly findMilik: () => Promise<Milik | null>;
}

/** Photos and scans: shrunk on this screen, stored the moment they are chosen. */
export function FotoBagian({ lampiran, onChange, findMilik }: FotoBagianProps): JSX.Element {
  const berkas = useRef<HTMLInputElement>(null);
  const kamera = useRef<HTMLInputElement>(null);
  const [isi, setIsi] = useState<(typeof ISI_FOTO)[number]>(ISI_FOTO[0]);
  const [sibuk, setSibuk] = useState(false);
  const [tolak, setTolak] = useState<readonly string[]>([]);
  const penuh = lampiran.length >= BATAS_LAMPIRAN.jumlah;
  useKeys({
    F8: { label: 'Pilih foto atau pindaian', run: () => berkas.current?.click(), when: !penuh && !sibuk },
    F9: { label: 'Ambil foto dengan kamera', run: () => kamera.current?.click(), when: !penuh && !sibuk },
  });
  const add = async (files: readonly File[]): Promise<void> => {
    setSibuk(true);
    const [masuk, gagal] = [[...lampiran], [] as string[]];
    for (const file of files) {
      const terbaca = await shrinkFoto(file);
      if (terbaca.hasil === 'ditolak') {
        gagal.push(terbaca.pesan);
        continue;
      }
      try {
        const milik = await findMilik();
        if (milik === null) throw new Error('Rancangan tidak tersimpan.');
        masuk.push(await client.lampiran.tambah({ milik, keterangan: isi, berkas: terbaca.berkas }));
      } catch (error) {
        gagal.push(describeError(error).judul);
      }
    }
    onChange(masuk);
    setTolak(gagal);
    setSibuk(false);
  };
  const remove = async (satu: Lampiran): Promise<void> => {
    try {
      await client.lampiran.hapus({ id: satu.id });
      onChange(lampiran.filter(({ id }) => id !== satu.id));
    } catch (error) {
      setTolak([describeError(error).judul]);
    }
  };
  const masukan = (ref: typeof berkas, label: string, accept: string, capture?: 'environment') => (
    <input
      ref={ref}
      type="file"
      accept={accept}
      capture={capture}
      multiple={capture === undefined}
      hidden
      aria-label={label}
      onChange={(event) => {
        void add([...(event.currentTarget.files ?? [])]);
        event.currentTarget.value = '';
      }}
    />
  );
  return (
    <Card title="Foto dan pindaian" end={`${lampiran.length} dari ${BATAS_LAMPIRAN.jumlah}`}>
      <div className={kelas('tumpuk')}>
        <div className={kelas('foto')}>
          <SelectField
            label="Foto berikutnya tentang"
            options={ISI_FOTO.map((satu) => ({ value: satu, label: satu }))}
            value={isi}
            onChange={(satu) => setIsi(satu ?? ISI_FOTO[0])}
          />
          <Button kbd="F8" icon="unggah" busy={sibuk} disabled={penuh} onClick={() => berkas.current?.click()}>
            Pilih foto atau PDF
          </Button>
          <Button kbd="F9" busy={sibuk} disabled={penuh} onClick={() => kamera.current?.click()}>
            Kamera
          </Button>
          {masukan(berkas, 'Foto atau pindaian', 'image/*,application/pdf')}
          {masukan(kamera, 'Foto dari kamera', 'image/*', 'environment')}
        </div>
        {tolak.length > 0 && (
          <div className={kelas('galat')} role="alert">
            {tolak.map((kalimat) => (
              <p key={kalimat}>{kalimat}</p>
            ))}
          </div>
        )}
        {lampiran.length > 0 && <DaftarLampiran lampiran={lampiran} onRemove={(satu) => void remove(satu)} />}
        <p className={kelas('redup')}>
          Foto diperkecil sebelum disimpan; catatan kamera dan letak pengambilannya dibuang.
        </p>
      </div>
    </Card>
  );
}
