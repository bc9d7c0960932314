import type { JSX } from 'react';
import { assertNever } from '#domain/assert-never.ts';
import { describeError } from '../rpc/error-text.ts';
import { Berjalan } from './berjalan.tsx';
import { Ditolak } from './ditolak.tsx';
import { Periksa } from './periksa.tsx';
import { PilihBerkas } from './pilih-berkas.tsx';
import { Selesai } from './selesai.tsx';
import { StopGuard } from './stop-guard.tsx';
import type { SumberImpor } from './sumber-impor.ts';
import { useImpor } from './use-impor.ts';

export interface AlurImporProps {
  readonly sumber: SumberImpor;
  /** With the sample data: offers the list that lies beside it. */
  readonly contoh?: boolean;
}

/** A list comes in: choose it, see what it would do, then write. */
export function AlurImpor({ sumber, contoh = false }: AlurImporProps): JSX.Element {
  const impor = useImpor(sumber);
  const { keadaan } = impor;
  switch (keadaan.tahap) {
    case 'pilih':
      return <PilihBerkas sumber={sumber} contoh={contoh} onFile={impor.check} />;
    case 'ditolak':
      return <Ditolak namaBerkas={keadaan.namaBerkas} galat={describeError(keadaan.galat)} onFile={impor.check} />;
    case 'membaca':
      return (
        <Berjalan judul="Memeriksa berkas" awal="Membaca berkas" satuan="baris" {...keadaan} onCancel={impor.cancel} />
      );
    case 'periksa':
      // A short write stays on the preview; one that tells of its progress is shown with it.
      if (keadaan.kemajuan === null) return <Periksa keadaan={keadaan} sumber={sumber} impor={impor} />;
      return (
        <>
          <Berjalan
            judul="Menulis daftar"
            awal="Menulis"
            namaBerkas={keadaan.pratinjau.namaBerkas}
            kemajuan={keadaan.kemajuan}
            onCancel={impor.cancel}
          />
          <StopGuard title="Hentikan penulisan?">
            Daftar ini belum selesai ditulis. Bila layar ini ditinggalkan, tidak satu baris pun tersimpan.
          </StopGuard>
        </>
      );
    case 'selesai':
      return <Selesai sumber={sumber} hasil={keadaan} onLain={impor.discard} />;
    default:
      return assertNever(keadaan);
  }
}
