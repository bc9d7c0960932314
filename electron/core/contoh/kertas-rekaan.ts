/** What the page says instead of a berita acara. */
const BARIS = ['Contoh, data rekaan.', 'Berita acara tidak disusun untuk paket contoh ini.'];

/**
 * One page that stands for every paper of a sample package: Dinas Sosial keeps no paper, and laying papers out is nearly all of the
 * time that a package takes.
 */
export function createKertasRekaan(): Uint8Array {
  const tulisan = `BT /F1 18 Tf 72 740 Td ${BARIS.map((satu) => `(${satu}) Tj 0 -28 Td`).join(' ')} ET`;
  const objek = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${tulisan.length} >>\nstream\n${tulisan}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let isi = '%PDF-1.4\n';
  const letak = objek.map((satu, urut) => {
    const awal = isi.length;
    isi += `${urut + 1} 0 obj\n${satu}\nendobj\n`;
    return `${String(awal).padStart(10, '0')} 00000 n \n`;
  });
  const tabel = `xref\n0 ${objek.length + 1}\n0000000000 65535 f \n${letak.join('')}`;
  const akhir = `trailer\n<< /Size ${objek.length + 1} /Root 1 0 R >>\nstartxref\n${isi.length}\n%%EOF\n`;
  return new TextEncoder().encode(isi + tabel + akhir);
}
