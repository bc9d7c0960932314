import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import type { OrangBenturan } from '#contract/benturan.ts';
import type { Calon } from '#contract/pembahasan.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { describeTolakan } from '#domain/balasan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { formatSuara } from '#domain/suara.ts';
import { formatTanggal } from '#domain/tanggal.ts';
import { formatDari } from '../../components/angka.ts';
import { bindClasses } from '../../components/class-names.ts';
import { Kbd } from '../../components/kbd.tsx';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { MaskedNik } from '../../components/masked-nik.tsx';
import { Warning } from '../../components/warning.tsx';
import { orpc } from '../../rpc/client.ts';
import { Foto } from '../../usulan/lampiran-usulan.tsx';
import { describeBenturan, isDekat } from '../benturan/kata-benturan.ts';
import { AksiCalon, type AksiCalonSatu } from './aksi-calon.tsx';
import { CalonFacts } from './calon-facts.tsx';
import gaya from './calon-view.module.css';
import { describeFakta, describeJenis, describeProgram, formatJamSaat } from './kata-calon.ts';

const kelas = bindClasses(gaya);

export interface CalonViewProps {
  readonly calon: Calon;
  readonly usulan: number;
  readonly terbuka: boolean;
  readonly nikShown: boolean;
  readonly onToggleNik: () => void;
  /** The note that waits for the decision; empty where there is none. */
  readonly catatan: string;
  readonly aksi: readonly AksiCalonSatu[];
  readonly onFoto: () => void;
}

/** The person first, then what the hall must know before it decides. */
export function CalonView(props: CalonViewProps): JSX.Element {
  const { calon, usulan, terbuka, nikShown, onToggleNik, catatan, aksi, onFoto } = props;
  const { data, pendapat } = calon;
  const program = useQuery(orpc.kelurahan.listProgram.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const peringatan = [...calon.peringatan, ...calon.benturan.filter(isDekat).map(toPeringatan)];
  const namaProgram = describeProgram(data.program, program.data ?? []);
  return (
    <>
      <header className={kelas('siapa')}>
        <p className={kelas('atas')}>
          <span>
            <b>Usulan {formatDari(calon.nomor, usulan)}</b> · {describeJenis(data.jenis, namaProgram)}
          </span>
          {data.pengusul !== '' && <span>Diajukan {data.pengusul}</span>}
        </p>
        <h1 key={calon.nomor} tabIndex={-1}>
          {data.nama}
        </h1>
        <MaskedNik nik={data.nik} label="NIK" shown={nikShown} kbd="N" onToggle={onToggleNik} />
        <p className={kelas('fakta')}>{describeFakta(calon)}</p>
        <FotoKecil foto={calon.foto} onOpen={onFoto} />
      </header>
      <AksiCalon aksi={aksi} />
      {calon.diparkir && (
        <p className={kelas('pesan')}>
          <KeputusanStatus status="diparkir" /> <span>Kembali sesudah yang lain diputus.</span>
        </p>
      )}
      {catatan !== '' && (
        <p className={kelas('pesan')}>
          <b>Catatan:</b> <span>{catatan}</span> <span className={kelas('redup')}>ikut keputusan berikutnya</span>
        </p>
      )}
      {pendapat.length > 0 && (
        <section className={kelas('pesan')} aria-label="Pendapat berbeda">
          <b>Pendapat berbeda:</b>
          <span>{pendapat.map(({ nama, catatan: isi }) => (isi === '' ? nama : `${nama} (${isi})`)).join('; ')}</span>
        </section>
      )}
      {calon.keputusan !== null && <Diputus calon={calon} keputusan={calon.keputusan} terbuka={terbuka} />}
      {peringatan.length > 0 && <Warning items={peringatan} />}
      <Kepentingan calon={calon} />
      <Tolakan tolakan={calon.tolakan} />
      <CalonFacts
        calon={calon}
        namaProgram={namaProgram}
        namaDiterima={describeProgram(calon.diterima.join(', '), program.data ?? [])}
      />
    </>
  );
}

interface DiputusProps {
  readonly calon: Calon;
  readonly keputusan: NonNullable<Calon['keputusan']>;
  readonly terbuka: boolean;
}

/** The decision that holds, and that another key replaces it. */
function Diputus({ calon, keputusan, terbuka }: DiputusProps): JSX.Element {
  const { putusan, alasan, catatan, suara, diputusPada } = keputusan;
  const { kata, akibat } = getKataPutusan(calon.data.jenis, putusan);
  const rincian = [
    kata.toLowerCase() === akibat ? '' : akibat,
    alasan === null ? '' : KATA_ALASAN[alasan].pendek,
    catatan,
    suara === null ? '' : `dengan suara ${formatSuara(suara)}${suara.sifat === 'rahasia' ? ', rahasia' : ''}`,
    `pukul ${formatJamSaat(diputusPada)}`,
  ].filter(Boolean);
  return (
    <section className={kelas('diputus', putusan)} aria-label="Keputusan yang berlaku">
      <KeputusanStatus status={putusan} kata={kata} />
      <span className={kelas('rincian')}>{rincian.join(' · ')}</span>
      {terbuka && <span className={kelas('ganti')}>Keputusan baru menggantikan yang ini</span>}
    </section>
  );
}

function toPeringatan(orang: OrangBenturan): Calon['peringatan'][number] {
  return {
    judul: `Kemungkinan benturan: ${orang.nama}`,
    rincian: `${describeBenturan(orang)}. Tanyakan, lalu tekan K`,
  };
}

/** What was said about who may not be free to decide. */
function Kepentingan({ calon }: { readonly calon: Calon }): JSX.Element | null {
  const tercatat = calon.benturan.filter(({ dicatat }) => dicatat !== null);
  if (tercatat.length === 0) return null;
  return (
    <section className={kelas('pesan')} aria-label="Benturan kepentingan">
      <b>Benturan kepentingan:</b>
      <span>{tercatat.map((orang) => `${orang.nama} (${describeBenturan(orang)})`).join('; ')}</span>
    </section>
  );
}

/** Why the candidate is here once more, large enough to be read from where people sit. */
function Tolakan({ tolakan }: Pick<Calon, 'tolakan'>): JSX.Element | null {
  if (tolakan === null) return null;
  return (
    <section className={kelas('pesan', 'tolakan')} aria-label="Ditolak SIKS-NG">
      <b>{describeTolakan(tolakan)}</b>
      <span className={kelas('redup')}>
        Sebelumnya diputus {tolakan.namaSidang} pada {formatTanggal(tolakan.tanggalSidang)}
      </span>
    </section>
  );
}

/** The first picture beside the name, whatever lies below it; it opens large. */
function FotoKecil({
  foto,
  onOpen,
}: {
  readonly foto: Calon['foto'];
  readonly onOpen: () => void;
}): JSX.Element | null {
  const [pertama] = foto;
  if (pertama === undefined) return null;
  return (
    <button type="button" className={kelas('foto')} aria-keyshortcuts="F" onClick={onOpen}>
      <Foto lampiran={pertama} />
      <span>
        <Kbd keys="F" /> {foto.length > 1 ? `${foto.length} foto` : 'Foto'}
      </span>
    </button>
  );
}
