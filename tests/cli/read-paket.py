"""Reads a package with other programs than the project's own: python3 read-paket.py PAKET.zip, prints JSON."""
import csv
import io
import json
import sys
import zipfile

import openpyxl

paket = zipfile.ZipFile(sys.argv[1])
assert paket.testzip() is None
buku = openpyxl.load_workbook(io.BytesIO(paket.read("keputusan.xlsx")))


def read_sheet(nama):
    baris = [[sel.value for sel in satu] for satu in buku[nama].iter_rows()]
    letak = next(i for i, satu in enumerate(baris) if "NIK" in satu)
    kepala = [str(judul) for judul in baris[letak]]
    return [dict(zip(kepala, satu)) for satu in baris[letak + 1 :] if satu[kepala.index("NIK")]]


def count(baris, kunci):
    jumlah = {}
    for satu in baris:
        jumlah[satu[kunci]] = jumlah.get(satu[kunci], 0) + 1
    return jumlah


csv_rows = list(csv.DictReader(io.StringIO(paket.read("keputusan.csv").decode("utf-8-sig"))))
isi_json = json.loads(paket.read("keputusan.json"))
keputusan = read_sheet("KEPUTUSAN")
siks = read_sheet("DATA")
print(
    json.dumps(
        {
            "berkas": sorted(paket.namelist()),
            "manifest": json.loads(paket.read("manifest.json"))["jumlah"],
            "json": count(isi_json["keputusan"], "putusan"),
            "csv": count(csv_rows, "kode_keputusan"),
            "xlsx": count(keputusan, "KODE KEPUTUSAN"),
            "nikJson": [satu["data"]["nik"] for satu in isi_json["keputusan"]],
            "nikCsv": [satu["NIK"].lstrip("'") for satu in csv_rows],
            "nikXlsx": [satu["NIK"] for satu in keputusan],
            "nikSiks": [satu["NIK"] for satu in siks],
        }
    )
)
