import { execFileSync } from 'node:child_process';
import { PYTHON } from '../python.ts';

function runPython<T>(naskah: string, argumen: readonly string[]): T {
  const keluaran = execFileSync(PYTHON, ['-c', naskah, ...argumen], { encoding: 'utf8', maxBuffer: 64 << 20 });
  return JSON.parse(keluaran) as T;
}

const ISI_LEMBAR = `
import json, openpyxl, sys
asal, tujuan, mulai = sys.argv[1], sys.argv[2], int(sys.argv[3])
buku = openpyxl.load_workbook(asal)
kata = {b[1].value: [s.value for s in b] for b in buku['PILIHAN'].iter_rows(min_row=2) if b[1].value}
terisi = 0
for baris in buku['LEMBAR'].iter_rows(min_row=5):
    if baris[0].value is None or baris[0].value < mulai:
        continue
    pilihan = kata[baris[6].value]
    sisa = baris[0].value % 4
    if sisa < 2:
        baris[9].value = pilihan[2]
    elif sisa == 2:
        baris[9].value, baris[10].value = pilihan[3], '7. Mampu'
    else:
        baris[9].value, baris[10].value = pilihan[4], '13. NIK tidak padan'
    terisi += 1
buku.save(tujuan)
print(json.dumps(terisi))
`;

/** Fills the worksheet from the number `mulai` on, as somebody does in a spreadsheet. Answers how many rows it filled. */
export function fillLembar(asal: string, tujuan: string, mulai: number): number {
  return runPython(ISI_LEMBAR, [asal, tujuan, String(mulai)]);
}

export interface IsiPaket {
  readonly xlsx: Readonly<Record<string, number>>;
  readonly csv: Readonly<Record<string, number>>;
  readonly json: Readonly<Record<string, number>>;
  readonly jumlahJson: Readonly<Record<string, number>>;
  /** Rows of the SIKS-NG sheet, whose NIK are all text of 16 digits. */
  readonly siks: number;
  readonly nikRusak: number;
}

const BACA_PAKET = `
import collections, csv, io, json, openpyxl, sys, zipfile
paket = zipfile.ZipFile(sys.argv[1])
with open(sys.argv[2], 'wb') as pdf:
    pdf.write(paket.read('berita-acara.pdf'))
buku = openpyxl.load_workbook(io.BytesIO(paket.read('keputusan.xlsx')))
def baca(lembar):
    baris = list(buku[lembar].iter_rows(values_only=True))
    return [dict(zip(baris[0], isi)) for isi in baris[1:]]
def hitung(isi):
    return dict(collections.Counter(isi))
keputusan, data = baca('KEPUTUSAN'), baca('DATA')
koma = list(csv.DictReader(io.StringIO(paket.read('keputusan.csv').decode('utf-8-sig'))))
naskah = json.loads(paket.read('keputusan.json'))
nik = [b['NIK'] for b in keputusan + data] + [b['NIK'] for b in koma]
print(json.dumps({
    'xlsx': hitung(b['KODE KEPUTUSAN'].lower() for b in keputusan),
    'csv': hitung(b['kode_keputusan'].lower() for b in koma),
    'json': hitung(b['putusan'] for b in naskah['keputusan']),
    'jumlahJson': naskah['jumlah'],
    'siks': len(data),
    'nikRusak': sum(not (isinstance(satu, str) and len(satu) == 16 and satu.isdigit()) for satu in nik),
}))
`;

/** What the files of a package say, each counted by itself; writes its berita acara to `pdf`. */
export function readPaket(paket: string, pdf: string): IsiPaket {
  return runPython(BACA_PAKET, [paket, pdf]);
}
