import type { CatatanSidang, JalannyaKeputusan } from '#domain/berita-acara.ts';
import { formatSuara } from '#domain/suara.ts';
import { formatBilangan, joinDan } from './text.ts';

/** What is said of one usulan is named one by one up to here; the rest are counted. */
const DISEBUT = 12;

/** How the hall came to its decisions, and who disagreed or stepped aside; only what was recorded. */
export function describeJalannya({ jalannya, keputusan }: CatatanSidang, dibahas: number): string[] {
  const bersama = jalannya.filter(({ dicatat }) => dicatat === 'bersama').length;
  const suara = jalannya.filter(({ cara }) => cara === 'suara');
  const nama = new Map(keputusan.map(({ nomor, data }) => [nomor, data.nama]));
  const name = (nomor: number): string => `nomor ${nomor} a.n. ${nama.get(nomor) ?? ''}`;
  return [
    describeCara(dibahas, bersama),
    suara.length === 0
      ? 'Keputusan atas setiap usulan diambil secara mufakat.'
      : `${formatBilangan(dibahas - suara.length)} keputusan diambil secara mufakat dan ${formatBilangan(suara.length)} dengan ` +
        `pemungutan suara (setuju-tidak setuju-abstain): ${listSome(suara, (satu) => `${name(satu.nomor)} ${tellSuara(satu)}`)}.`,
    ...describeOrang(jalannya, name),
  ];
}

function describeCara(dibahas: number, bersama: number): string {
  if (bersama === 0) return 'Setiap usulan dibahas satu per satu.';
  const sisa = dibahas - bersama;
  const awal = `${formatBilangan(bersama)} usulan yang tidak diperdebatkan diputus bersama sesudah ditampilkan`;
  return sisa === 0 ? `${awal}.` : `${awal}, dan ${formatBilangan(sisa)} usulan dibahas satu per satu.`;
}

function tellSuara({ suara }: JalannyaKeputusan): string {
  if (suara === null) return '';
  return `${formatSuara(suara)} dari ${suara.berhak} yang berhak${suara.sifat === 'rahasia' ? ', rahasia' : ''}`;
}

function describeOrang(jalannya: readonly JalannyaKeputusan[], name: (nomor: number) => string): string[] {
  const berbeda = jalannya.filter(({ pendapatBerbeda }) => pendapatBerbeda.length > 0);
  const mundur = jalannya
    .map(({ nomor, benturan }) => ({ nomor, orang: benturan.filter(({ sikap }) => sikap === 'mundur') }))
    .filter(({ orang }) => orang.length > 0);
  return [
    ...(berbeda.length === 0
      ? []
      : [
          `Pendapat berbeda dicatat atas ${formatBilangan(berbeda.length)} usulan: ` +
            `${listSome(berbeda, (satu) => `${name(satu.nomor)} oleh ${joinDan(satu.pendapatBerbeda.map(tellPendapat))}`)}.`,
        ]),
    ...(mundur.length === 0
      ? []
      : [
          'Karena benturan kepentingan tidak ikut memutuskan: ' +
            `${listSome(mundur, (satu) => `${joinDan(satu.orang.map((orang) => orang.nama))} atas usulan ${name(satu.nomor)}`)}.`,
        ]),
  ];
}

function tellPendapat({ nama, catatan }: { readonly nama: string; readonly catatan: string }): string {
  return catatan === '' ? nama : `${nama} (${catatan.replace(/[.\s]+$/, '')})`;
}

function listSome<T>(semua: readonly T[], tell: (satu: T) => string): string {
  const lain = semua.length - DISEBUT;
  const kata = semua.slice(0, DISEBUT).map(tell);
  return lain > 0 ? `${kata.join('; ')}; dan ${lain} usulan lain` : kata.join('; ');
}
