import { createHash } from 'node:crypto';

/** SHA-256 of what each page of a PDF draws, in the order of the pages. Only for files as this program writes them: one plain object after the other. */
export function listIsiHalaman(pdf: Uint8Array): string[] {
  const teks = toLatin1(pdf);
  const aliran = new Map(listAliran(pdf).map(({ objek, sidik }) => [objek, sidik]));
  const isi = new Map(
    [...teks.matchAll(/\n(\d+) 0 obj\n<<\n\/Type \/Page\n(?:(?!endobj)[\s\S])*?\/Contents (\d+) 0 R/g)].map(
      ([, halaman = '', objek = '']) => [halaman, aliran.get(objek) ?? ''],
    ),
  );
  const urutan = /\/Type \/Pages\n\/Count \d+\n\/Kids \[([^\]]*)\]/.exec(teks)?.[1] ?? '';
  return [...urutan.matchAll(/(\d+) 0 R/g)].map(([, halaman = '']) => isi.get(halaman) ?? '');
}

/** SHA-256 of every stream in a file from anywhere, as it lies there. */
export function listSidikAliran(pdf: Uint8Array): ReadonlySet<string> {
  return new Set(listAliran(pdf).map(({ sidik }) => sidik));
}

function listAliran(pdf: Uint8Array): { readonly objek: string; readonly sidik: string }[] {
  const teks = toLatin1(pdf);
  return [...teks.matchAll(/(?:^|[\r\n])(\d+) \d+ obj\b(?:(?!endobj)[\s\S]){0,2000}?\bstream\r?\n/g)].map((cocok) => {
    const awal = cocok.index + cocok[0].length;
    const akhir = teks.indexOf('endstream', awal);
    const isi = pdf.subarray(awal, akhir < 0 ? pdf.length : akhir);
    return { objek: cocok[1] ?? '', sidik: createHash('sha256').update(trimEnd(isi)).digest('hex') };
  });
}

/** Programs differ in the line end that they put behind a stream. */
function trimEnd(isi: Uint8Array): Uint8Array {
  let akhir = isi.length;
  while (akhir > 0 && (isi[akhir - 1] === 10 || isi[akhir - 1] === 13)) akhir -= 1;
  return isi.subarray(0, akhir);
}

function toLatin1(pdf: Uint8Array): string {
  return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
}
