import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Kelurahan } from '#domain/kelurahan.ts';
import { createNilaiTemplat } from '#domain/nilai-templat.ts';
import { NAMA_PERAN_PENANDA, PERAN_PENANDA } from '#domain/penanda-tangan.ts';
import { toTanggal } from '#domain/tanggal.ts';
import {
  BLOK_TEMPLAT,
  BLOK_TERPANJANG,
  type BlokTemplat,
  checkBlokTemplat,
  checkJabatanTemplat,
  DAFTAR_BLOK_TEMPLAT,
  ISIAN_TEMPLAT,
  JABATAN_TERPANJANG,
  type NilaiTemplat,
  TEMPLAT_AWAL,
  type Templat,
} from '#domain/templat.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { TextAreaField, TextField } from '../components/fields/text-field.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyDone } from '../components/notify.ts';
import { ErrorState, LoadingState } from '../components/state-panels.tsx';
import { orpc } from '../rpc/client.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import gaya from './bagian-teks.module.css';
import { GalatIsian } from './isian/galat-isian.tsx';
import { TeksTerisi } from './teks-terisi.tsx';
import { UnsavedGuard } from './unsaved-guard.tsx';

const kelas = bindClasses(gaya);

/** The wording of the papers, each text beside what it becomes. */
export function BagianTeks(): JSX.Element {
  const templat = useQuery(orpc.templat.get.queryOptions());
  const kelurahan = useQuery(orpc.kelurahan.get.queryOptions());
  const gagal = [templat, kelurahan].find(({ isError }) => isError);
  if (gagal !== undefined) return <ErrorState error={gagal.error} onRetry={() => void gagal.refetch()} />;
  if (templat.data === undefined || kelurahan.data === undefined) return <LoadingState />;
  return <Isian tersimpan={templat.data} nilai={createNilaiContoh(kelurahan.data)} />;
}

/** A session of today, so that the places can be seen filled. */
function createNilaiContoh({ wilayah, lurah }: Kelurahan): NilaiTemplat {
  const tanggal = toTanggal(new Date());
  return createNilaiTemplat({
    wilayah,
    namaSidang: `MUSKEL 1/${tanggal.slice(0, 4)}`,
    tanggal,
    tempat: `Aula Kelurahan ${wilayah.kelurahan.nama}`,
    pimpinan: lurah,
  });
}

function hasCacat({ blok, jabatan }: Templat): boolean {
  return (
    DAFTAR_BLOK_TEMPLAT.some((satu) => checkBlokTemplat(satu, blok[satu]).length > 0) ||
    PERAN_PENANDA.some((peran) => checkJabatanTemplat(jabatan[peran]) !== null)
  );
}

function isSama(satu: Templat, lain: Templat): boolean {
  return (
    DAFTAR_BLOK_TEMPLAT.every((blok) => satu.blok[blok] === lain.blok[blok]) &&
    PERAN_PENANDA.every((peran) => satu.jabatan[peran] === lain.jabatan[peran])
  );
}

function Isian({ tersimpan, nilai }: { readonly tersimpan: Templat; readonly nilai: NilaiTemplat }): JSX.Element {
  const queries = useQueryClient();
  const [isi, setIsi] = useState(tersimpan);
  const dirty = !isSama(isi, tersimpan);
  const cacat = hasCacat(isi);
  const simpan = useMutation(
    orpc.templat.update.mutationOptions({
      onSuccess: (baru) => {
        queries.setQueryData(orpc.templat.get.queryKey(), baru);
        setIsi(baru);
        notifyDone('Tersimpan', 'Kertas berikutnya memakai teks ini. Sidang yang sudah ditutup tidak berubah.');
      },
    }),
  );
  const save = (): void => simpan.mutate(isi);
  const bisaSimpan = dirty && !cacat && !simpan.isPending;
  useKeys({ 'Ctrl+S': { label: 'Simpan', run: save, when: bisaSimpan } });
  return (
    <Page
      title="Teks kertas"
      subtitle="Untuk kertas berikutnya"
      end={
        <Button disabled={isSama(isi, TEMPLAT_AWAL)} onClick={() => setIsi(TEMPLAT_AWAL)}>
          Semua teks bawaan
        </Button>
      }
      footer={
        <ActionBar note={describeKeadaan(dirty, cacat)}>
          {dirty && (
            <Button variant="quiet" onClick={() => setIsi(tersimpan)}>
              Kembalikan
            </Button>
          )}
          <Button variant="primary" kbd="Ctrl+S" busy={simpan.isPending} disabled={!bisaSimpan} onClick={save}>
            Simpan
          </Button>
        </ActionBar>
      }
    >
      {simpan.isError && <GalatIsian error={simpan.error} />}
      <section aria-labelledby="isian-dikenal">
        <h2 id="isian-dikenal">Isian yang dikenal</h2>
        <p className={kelas('isian')}>
          {Object.entries(ISIAN_TEMPLAT).map(([nama, arti]) => (
            <span key={nama}>
              <b>{`{${nama}}`}</b> {arti}
            </span>
          ))}
        </p>
      </section>
      {DAFTAR_BLOK_TEMPLAT.map((satu) => (
        <SatuBlok
          key={satu}
          blok={satu}
          teks={isi.blok[satu]}
          nilai={nilai}
          onChange={(teks) => setIsi({ ...isi, blok: { ...isi.blok, [satu]: teks } })}
        />
      ))}
      <section aria-labelledby="sebutan-penanda">
        <div className={kelas('kepala')}>
          <h2 id="sebutan-penanda">Sebutan di atas nama penanda tangan</h2>
        </div>
        <div className={kelas('sebutan')}>
          {PERAN_PENANDA.map((peran) => (
            <TextField
              key={peran}
              label={NAMA_PERAN_PENANDA[peran]}
              value={isi.jabatan[peran]}
              maxLength={JABATAN_TERPANJANG}
              error={checkJabatanTemplat(isi.jabatan[peran]) ?? undefined}
              onChange={(teks) => setIsi({ ...isi, jabatan: { ...isi.jabatan, [peran]: teks } })}
            />
          ))}
        </div>
      </section>
      <UnsavedGuard dirty={dirty} />
    </Page>
  );
}

function describeKeadaan(dirty: boolean, cacat: boolean): string {
  if (cacat) return 'Ada teks yang belum dapat dipakai; lihat yang ditandai.';
  return dirty ? 'Ada perubahan yang belum disimpan.' : 'Semua tersimpan.';
}

interface SatuBlokProps {
  readonly blok: BlokTemplat;
  readonly teks: string;
  readonly nilai: NilaiTemplat;
  readonly onChange: (teks: string) => void;
}

function SatuBlok({ blok, teks, nilai, onChange }: SatuBlokProps): JSX.Element {
  const { nama, awal } = BLOK_TEMPLAT[blok];
  const cacat = checkBlokTemplat(blok, teks);
  return (
    <section className={kelas('blok')} aria-label={nama}>
      <div className={kelas('kepala')}>
        <h2>{nama}</h2>
        {teks !== awal && (
          <Button variant="quiet" aria-label={`Pakai teks bawaan: ${nama}`} onClick={() => onChange(awal)}>
            Pakai teks bawaan
          </Button>
        )}
      </div>
      <div className={kelas('dua')}>
        <TextAreaField
          label="Teks"
          rows={4}
          value={teks}
          maxLength={BLOK_TERPANJANG}
          error={cacat[0]?.pesan}
          onChange={onChange}
        />
        <div>
          <p className={kelas('label')}>Menjadi</p>
          <TeksTerisi teks={teks} nilai={nilai} cacat={cacat} />
          {cacat.length > 1 && (
            <ul>
              {cacat.slice(1).map(({ mulai, pesan }) => (
                <li key={`${mulai} ${pesan}`}>{pesan}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}
