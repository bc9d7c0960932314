import { useQuery } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import type { Calon } from '#contract/pembahasan.ts';
import { NAMA_PUTUSAN, type Putusan } from '#domain/putusan.ts';
import { formatAngka, formatDari } from '../../components/angka.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { ToggleChip } from '../../components/filter-chip.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { EmptyState, ErrorState, LoadingState } from '../../components/state-panels.tsx';
import { orpc } from '../../rpc/client.ts';
import { Page } from '../../shell/page.tsx';
import { useIkutLayar } from '../layar/ikut-layar.ts';
import { AlasanPalette } from './alasan-palette.tsx';
import { BarisBlok, DibahasSendiri } from './baris-blok.tsx';
import gaya from './blok-view.module.css';
import { KunciKeputusan } from './decision-bar.tsx';
import { describeJenis, describeProgram } from './kata-calon.ts';
import { PendapatPalette } from './pendapat-palette.tsx';
import { useBlok } from './use-blok.ts';
import type { Pembahasan } from './use-pembahasan.ts';

const kelas = bindClasses(gaya);

export interface BlokViewProps {
  readonly sidang: number;
  readonly ruang: Pembahasan;
  /** The candidate whose like are gathered. */
  readonly calon: Calon;
}

/** Candidates that nobody contests, shown page by page and then decided together; any of them can be pulled out. */
export function BlokView({ sidang, ruang, calon }: BlokViewProps): JSX.Element {
  const { jenis, program, rt, rw } = calon.data;
  const [lingkup, setLingkup] = useState({ program: program !== '', rt: rt !== '', rw: rw !== '' });
  const kelompok = {
    jenis,
    ...(lingkup.program && { program }),
    ...(lingkup.rt && { rt }),
    ...(lingkup.rw && { rw }),
  };
  const daftar = useQuery(orpc.pembahasan.calonBlok.queryOptions({ input: { sidang, kelompok } }));
  const nama = useQuery(orpc.kelurahan.listProgram.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const chips = [
    { bidang: 'program' as const, label: `Program ${program}`, ada: program !== '' },
    { bidang: 'rt' as const, label: `RT ${rt}`, ada: rt !== '' },
    { bidang: 'rw' as const, label: `RW ${rw}`, ada: rw !== '' },
  ];
  return (
    <Page
      title="Putuskan bersama"
      subtitle={describeJenis(jenis, describeProgram(lingkup.program ? program : '', nama.data ?? []))}
      fill
      end={
        <Button variant="quiet" kbd="Esc" onClick={() => ruang.goTo(ruang.nomor)}>
          Kembali
        </Button>
      }
    >
      <section className={kelas('lingkup')} aria-label="Kelompok">
        {chips.map(
          ({ bidang, label, ada }) =>
            ada && (
              <ToggleChip
                key={bidang}
                label={label}
                pressed={lingkup[bidang]}
                onChange={(on) => setLingkup({ ...lingkup, [bidang]: on })}
              />
            ),
        )}
      </section>
      {daftar.isError ? (
        <ErrorState error={daftar.error} onRetry={() => void daftar.refetch()} />
      ) : daftar.data === undefined ? (
        <LoadingState />
      ) : (
        <div className={kelas('ruang')}>
          <IsiBlok key={JSON.stringify(kelompok)} sidang={sidang} ruang={ruang} jenis={jenis} semua={daftar.data} />
        </div>
      )}
    </Page>
  );
}

interface IsiBlokProps {
  readonly sidang: number;
  readonly ruang: Pembahasan;
  readonly jenis: Calon['data']['jenis'];
  readonly semua: Parameters<typeof useBlok>[0];
}

function IsiBlok({ sidang, ruang, jenis, semua }: IsiBlokProps): JSX.Element {
  const blok = useBlok(semua);
  const [palet, setPalet] = useState<'tidak_layak' | 'ditunda' | 'pendapat' | null>(null);
  const { ikut, halaman, tampak, pilih, siap } = blok;
  const dilihat = tampak.map(({ nomor }) => nomor).filter((nomor) => !blok.keluar.has(nomor));
  useIkutLayar(sidang, dilihat.length === 0 ? null : { jenis: 'blok', nomor: dilihat, jumlah: ikut.length });
  const catat = async (isi: Parameters<Pembahasan['recordBlok']>[0]['isi']): Promise<void> => {
    const pendapat = blok.pendapat.map(({ pilar, nama, catatan }) => ({ pilar, nama, catatan }));
    if (await ruang.recordBlok({ jenis, nomor: ikut.map(({ nomor }) => nomor), isi, pendapat })) setPalet(null);
  };
  const putuskan = (putusan: Putusan): void => {
    if (!siap || ruang.busy) return;
    if (putusan === 'layak') void catat({ putusan, alasan: null, catatan: '' });
    else setPalet(putusan);
  };
  const putus = (putusan: Putusan) => ({
    label: `Catat semua ${NAMA_PUTUSAN[putusan].toLowerCase()}`,
    run: () => putuskan(putusan),
    when: siap,
  });
  useKeys({
    L: putus('layak'),
    T: putus('tidak_layak'),
    D: putus('ditunda'),
    Space: { label: 'Halaman berikutnya', run: () => blok.turn(1), when: halaman.banyak > 1 },
    PageDown: { label: 'Halaman berikutnya', run: () => blok.turn(1), when: halaman.banyak > 1 },
    PageUp: { label: 'Halaman sebelumnya', run: () => blok.turn(-1), when: halaman.banyak > 1 },
    Up: { label: 'Usulan sebelumnya', run: () => blok.move(-1), repeat: true },
    Down: { label: 'Usulan berikutnya', run: () => blok.move(1), repeat: true },
    X: { label: 'Keluarkan dari blok, atau masukkan lagi', run: () => blok.toggle(pilih) },
    E: { label: 'Pendapat berbeda', run: () => setPalet('pendapat') },
    Esc: { label: 'Kembali', run: () => ruang.goTo(ruang.nomor) },
  });
  if (blok.bisa.length === 0) {
    return (
      <>
        <EmptyState icon="musyawarah" title="Tidak ada yang dapat diputus bersama dalam kelompok ini">
          Yang mempunyai peringatan, diparkir, atau disanggah dibahas sendiri. Perluas kelompoknya, atau kembali dengan
          Esc.
        </EmptyState>
        <DibahasSendiri semua={semua} onOpen={ruang.goTo} />
      </>
    );
  }
  const siapa = `${formatAngka(ikut.length)} usulan dalam satu blok`;
  return (
    <>
      <div role="status" className={kelas('kabar')}>
        <b>{siapa}</b>
        <span>
          Ditampilkan {formatDari(blok.ditampilkan, blok.bisa.length)}
          {siap ? '' : '. Tampilkan semuanya dahulu dengan Spasi.'}
        </span>
        <Button compact variant="quiet" kbd="E" onClick={() => setPalet('pendapat')}>
          {blok.pendapat.length === 0 ? 'Pendapat berbeda' : `Pendapat berbeda: ${blok.pendapat.length}`}
        </Button>
      </div>
      <div className={kelas('gulir')}>
        <ul className={kelas('daftar')} aria-label="Usulan dalam blok">
          {tampak.map((satu) => (
            <BarisBlok
              key={satu.nomor}
              calon={satu}
              dipilih={satu.nomor === pilih}
              keluar={blok.keluar.has(satu.nomor)}
              onToggle={() => blok.toggle(satu.nomor)}
            />
          ))}
        </ul>
        {halaman.banyak > 1 && (
          <div className={kelas('halaman')}>
            <Button compact kbd="PageUp" disabled={halaman.kini === 0} onClick={() => blok.turn(-1)}>
              Sebelumnya
            </Button>
            <span>
              Halaman {halaman.kini + 1} dari {halaman.banyak}, {halaman.muat} setiap kali
            </span>
            <Button compact kbd="Spasi" disabled={halaman.kini === halaman.banyak - 1} onClick={() => blok.turn(1)}>
              Berikutnya
            </Button>
          </div>
        )}
        {halaman.kini === halaman.banyak - 1 && <DibahasSendiri semua={semua} onOpen={ruang.goTo} />}
      </div>
      <section className={kelas('kunci')} aria-label="Keputusan blok">
        <KunciKeputusan
          jenis={siap ? jenis : undefined}
          memilih={palet === 'pendapat' ? null : palet}
          semua
          onDecide={putuskan}
        />
      </section>
      {(palet === 'tidak_layak' || palet === 'ditunda') && (
        <AlasanPalette
          jenis={jenis}
          siapa={siapa}
          putusan={palet}
          awal={{ alasan: null, catatan: '' }}
          ketikan=""
          enter={false}
          busy={ruang.busy}
          galat={ruang.galat}
          onRecord={(isi) => void catat(isi)}
          onCancel={() => setPalet(null)}
        />
      )}
      {palet === 'pendapat' && (
        <PendapatPalette
          sidang={sidang}
          siapa={siapa}
          tercatat={blok.pendapat}
          busy={false}
          onAdd={blok.addPendapat}
          onRemove={blok.removePendapat}
          onCancel={() => setPalet(null)}
        />
      )}
    </>
  );
}
