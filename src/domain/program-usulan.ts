import type { JenisUsulan } from './jenis-usulan.ts';

/** True for a kind that says nothing without a programme. */
export function needsProgram(jenis: JenisUsulan): boolean {
  return jenis === 'usulan_program';
}

/** Code of the programme that this kind is about most likely, `diterima` being those the person is in; empty where none is. */
export function suggestProgram(jenis: JenisUsulan, diterima: readonly string[]): string {
  switch (jenis) {
    case 'usulan_baru':
      return 'DTSEN';
    case 'reaktivasi_pbi':
      return 'PBI-JK';
    case 'verifikasi_kelayakan':
    case 'keluar':
    case 'graduasi':
      return diterima[0] ?? '';
    case 'usulan_program':
    case 'perbaikan_data':
    case 'perubahan_desil':
      return '';
  }
}
