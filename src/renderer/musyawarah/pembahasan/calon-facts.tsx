import { type JSX, type ReactNode, useId } from 'react';
import type { Calon } from '#contract/pembahasan.ts';
import { KATA_ALASAN } from '#domain/alasan.ts';
import { stripTolakan } from '#domain/balasan.ts';
import { formatHitungan, hasKriteria } from '#domain/kriteria.ts';
import { splitBeda } from '#domain/padanan/beda-sisi.ts';
import type { Perbedaan } from '#domain/perbedaan.ts';
import { getKataPutusan } from '#domain/putusan.ts';
import { formatTanggalPendek } from '#domain/tanggal.ts';
import { Bertanda } from '../../components/bertanda.tsx';
import { bindClasses } from '../../components/class-names.ts';
import { KeputusanStatus } from '../../components/keputusan-status.tsx';
import { KriteriaUsulan } from '../../usulan/kriteria-usulan.tsx';
import gaya from './calon-facts.module.css';
import { describeLahir } from './kata-calon.ts';

const kelas = bindClasses(gaya);

export interface CalonFactsProps {
  readonly calon: Calon;
  /** Names of the programmes that are asked for. */
  readonly namaProgram: string;
  /** Names of the programmes that the registry says the person receives. */
  readonly namaDiterima: string;
}

/**
 * Two columns of facts. Disability, pregnancy and the mother's name are in the data and stay off this screen: the hall sees it,
 * and UU 27/2022 art. 4 counts health among the specific personal data.
 */
export function CalonFacts({ calon, namaProgram, namaDiterima }: CalonFactsProps): JSX.Element {
  const { data, keluarga, terdahulu, usaha } = calon;
  const catatan = stripTolakan(calon.tolakan, data.catatan);
  const orang = listFakta([
    ['Lahir', describeLahir(data)],
    ['Hubungan', data.hubunganKeluarga],
    ['Status kawin', data.statusKawin],
    ['Pekerjaan', data.pekerjaan],
  ]);
  return (
    <div className={kelas('kolom')}>
      <div>
        <Block title="Keluarga" end={keluarga.length > 0 ? `${keluarga.length} orang` : undefined}>
          {keluarga.length === 0 ? (
            <p className={kelas('kosong')}>
              {data.nomorKk === null ? 'Nomor KK tidak ada pada usulan.' : 'Belum ada dalam data warga.'}
            </p>
          ) : (
            <ul className={kelas('baris', 'keluarga')}>
              {keluarga.map((anggota) => (
                <li key={`${anggota.nama} ${anggota.hubungan} ${anggota.umur}`}>
                  <span className={kelas(anggota.nama.toUpperCase() === data.nama.toUpperCase() && 'ini')}>
                    {anggota.nama}
                  </span>
                  <span>{anggota.hubungan}</span>
                  <span>{anggota.umur ?? '–'}</span>
                </li>
              ))}
            </ul>
          )}
        </Block>
        <Block title="Program dan desil">
          <Pairs
            pairs={[
              {
                label: 'Desil',
                isi:
                  calon.desil === null ? (
                    <span className={kelas('redup')}>Belum ada dari BPS</span>
                  ) : (
                    <>
                      <b>{calon.desil}</b> <span className={kelas('redup')}>dari BPS</span>
                    </>
                  ),
              },
              {
                label: 'Diterima',
                isi: namaDiterima === '' ? <span className={kelas('redup')}>Tidak tercatat</span> : namaDiterima,
              },
              ...(namaProgram === '' ? [] : [{ label: 'Diusulkan', isi: <b>{namaProgram}</b> }]),
            ]}
          />
        </Block>
      </div>
      <div>
        {hasKriteria(calon.kriteria) && (
          <Block title="Kriteria" end={<b>{formatHitungan(calon.kriteria)}</b>}>
            <KriteriaUsulan isi={calon.kriteria} />
          </Block>
        )}
        {catatan !== '' && (
          <Block title="Catatan usulan">
            <p className={kelas('catatan')}>{catatan}</p>
          </Block>
        )}
        {usaha.length > 0 && (
          <Block title="Usaha">
            <Pairs pairs={usaha} />
          </Block>
        )}
        {orang.length > 0 && (
          <Block title="Data pribadi">
            <Pairs pairs={orang} />
          </Block>
        )}
        {calon.perbedaan.length > 0 && (
          <Block title="Beda antar daftar">
            <dl className={kelas('baris', 'pasangan')}>
              {calon.perbedaan.map((satu) => (
                <BedaBidang key={satu.bidang} perbedaan={satu} />
              ))}
            </dl>
          </Block>
        )}
        <Block title="Keputusan terdahulu">
          {terdahulu.length === 0 ? (
            <p className={kelas('kosong')}>Belum pernah diputus.</p>
          ) : (
            <ul className={kelas('baris', 'dahulu')}>
              {terdahulu.map((satu) => (
                <li key={`${satu.tanggal} ${satu.jenis} ${satu.putusan}`}>
                  <KeputusanStatus status={satu.putusan} kata={getKataPutusan(satu.jenis, satu.putusan).kata} />
                  <span className={kelas('redup')}>
                    {[
                      satu.alasan === null ? '' : KATA_ALASAN[satu.alasan].pendek,
                      satu.catatan,
                      formatTanggalPendek(satu.tanggal),
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Block>
      </div>
    </div>
  );
}

interface Pair {
  readonly label: string;
  readonly isi: ReactNode;
}

function listFakta(pairs: readonly (readonly [string, string])[]): readonly Pair[] {
  return pairs.filter(([, isi]) => isi !== '').map(([label, isi]) => ({ label, isi }));
}

function Pairs({ pairs }: { readonly pairs: readonly Pair[] }): JSX.Element {
  return (
    <dl className={kelas('baris', 'pasangan')}>
      {pairs.map(({ label, isi }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{isi}</dd>
        </div>
      ))}
    </dl>
  );
}

interface BlockProps {
  readonly title: string;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

function Block({ title, end, children }: BlockProps): JSX.Element {
  const id = useId();
  return (
    <section className={kelas('blok')} aria-labelledby={id}>
      <div className={kelas('kepala')}>
        <h2 id={id}>{title}</h2>
        {end !== undefined && <span>{end}</span>}
      </div>
      {children}
    </section>
  );
}

/** One field in which lists say otherwise, with the letters marked; those of the usulan only where it stands beside one wording. */
function BedaBidang({ perbedaan: { bidang, usulan, lain } }: { readonly perbedaan: Perbedaan }): JSX.Element {
  const satu = lain.length === 1 ? lain[0] : undefined;
  return (
    <div>
      <dt>{bidang}</dt>
      <dd>
        <b>{satu === undefined ? usulan : <Bertanda potongan={splitBeda(usulan, satu.isi).kiri} />}</b>{' '}
        <span className={kelas('redup')}>pada usulan</span>
        {lain.map(({ isi, daftar }) => (
          <span key={isi} className={kelas('lain')}>
            <b>
              <Bertanda potongan={splitBeda(usulan, isi).kanan} />
            </b>{' '}
            <span className={kelas('redup')}>{daftar.join('; ')}</span>
          </span>
        ))}
      </dd>
    </div>
  );
}
