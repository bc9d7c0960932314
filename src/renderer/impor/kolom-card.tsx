import { Select } from '@mantine/core';
import type { JSX } from 'react';
import type { Pratinjau } from '#contract/impor.ts';
import { isJenisUsulan, JENIS_USULAN, NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatDari } from '../components/angka.ts';
import { Card } from '../components/card.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import gaya from './impor.module.css';
import type { CaraBaca } from './sumber-impor.ts';
import { listWajibKurang } from './temuan.ts';

const kelas = bindClasses(gaya);

/** Word of the mapping for a column that fills no field. */
const ABAIKAN = 'abaikan';
/** Typing narrows the list; Enter on a closed list stays with the screen, whose Ctrl+Enter writes. */
const CARI = {
  searchable: true,
  openOnFocus: false,
  allowDeselect: false,
  nothingFoundMessage: 'Tidak ada yang cocok',
} as const;
const MENURUT_PROGRAM = 'menurut_program';

export interface KolomCardProps {
  readonly pratinjau: Pratinjau;
  readonly cara: CaraBaca;
  readonly onChange: (cara: CaraBaca) => void;
}

/** Each column of the file and the field that it fills; another choice reads the file again. */
export function KolomCard({ pratinjau, cara, onChange }: KolomCardProps): JSX.Element {
  const { kolom, bidang, pemetaanDiingat, jenisImpor } = pratinjau;
  const dipakai = kolom.filter((satu) => satu.bidang !== null).length;
  const tanpaJenis = jenisImpor === 'usulan' && !kolom.some((satu) => satu.bidang === 'jenis');
  const kurang = listWajibKurang(pratinjau);
  const map = (indeks: number, tujuan: string): void => {
    const lain = kolom.map((satu): [string, string] => {
      if (satu.indeks === indeks) return [String(indeks), tujuan];
      // A field has one column: choosing it here takes it from the column that had it.
      return [String(satu.indeks), satu.bidang === null || satu.bidang === tujuan ? ABAIKAN : satu.bidang];
    });
    onChange({ ...cara, pemetaan: Object.fromEntries(lain) });
  };
  return (
    <Card title="Kolom" end={`${formatDari(dipakai, kolom.length)} dipakai`} flush fill>
      {pemetaanDiingat && <p className={kelas('catatan')}>Pemetaan yang diingat dari impor sebelumnya dipakai.</p>}
      {kurang.length > 0 && (
        <p className={kelas('catatan', 'kurang')} role="alert">
          <Icon name="ingat" size="s" />
          Belum ada kolom untuk {kurang.join(', ')}. Pilih bidangnya di bawah.
        </p>
      )}
      <ul className={kelas('petak')}>
        {tanpaJenis && <JenisBawaan cara={cara} onChange={onChange} />}
        {kolom.map((satu) => (
          <li key={satu.indeks} className={kelas(satu.bidang === null && 'lewat')}>
            <span className={kelas('judul')} title={satu.contoh.join(', ')}>
              {satu.judul}
            </span>
            <Icon name="panah" size="s" />
            <Select
              aria-label={`Bidang untuk kolom ${satu.judul}`}
              variant="unstyled"
              classNames={{ input: kelas('bidang'), option: kelas('opsi') }}
              data={[
                { value: ABAIKAN, label: 'Tidak dipakai' },
                ...bidang.map(({ kode, nama, wajib }) => ({ value: kode, label: wajib ? `${nama} (wajib)` : nama })),
              ]}
              value={satu.bidang ?? ABAIKAN}
              onChange={(tujuan) => tujuan !== null && tujuan !== (satu.bidang ?? ABAIKAN) && map(satu.indeks, tujuan)}
              {...CARI}
              withCheckIcon={false}
              maxDropdownHeight={320}
              rightSectionWidth={20}
            />
            <span className={kelas(satu.bidang !== null && 'pakai')}>
              <Icon name={satu.bidang === null ? 'kurang' : 'cek'} size="s" />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A list without a column of kinds: one kind for all its rows, or what its programmes say. */
function JenisBawaan({ cara, onChange }: Omit<KolomCardProps, 'pratinjau'>): JSX.Element {
  return (
    <li>
      <span className={kelas('judul')}>Jenis usulan</span>
      <Icon name="panah" size="s" />
      <Select
        aria-label="Jenis usulan semua baris"
        variant="unstyled"
        classNames={{ input: kelas('bidang'), option: kelas('opsi') }}
        data={[
          { value: MENURUT_PROGRAM, label: 'Dari program' },
          ...JENIS_USULAN.map((jenis) => ({ value: jenis, label: NAMA_JENIS_USULAN[jenis] })),
        ]}
        value={cara.jenisBawaan ?? MENURUT_PROGRAM}
        onChange={(jenis) => onChange({ ...cara, jenisBawaan: jenis !== null && isJenisUsulan(jenis) ? jenis : null })}
        {...CARI}
        withCheckIcon={false}
        maxDropdownHeight={320}
        rightSectionWidth={20}
      />
      <span className={kelas('pakai')}>
        <Icon name="cek" size="s" />
      </span>
    </li>
  );
}
