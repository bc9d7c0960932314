"""Fills the worksheet of a session as a person would: python3 fill-lembar.py LEMBAR.xlsx HASIL.xlsx KEPUTUSAN.json

KEPUTUSAN.json maps the number of a usulan to [keputusan, alasan, catatan]. Prints how many rows were filled.
"""
import json
import sys

import openpyxl

lembar, hasil, keputusan = sys.argv[1:]
with open(keputusan, encoding="utf-8") as berkas:
    isi = json.load(berkas)
buku = openpyxl.load_workbook(lembar)
sheet = buku["LEMBAR"]
kepala = next(
    baris for baris in sheet.iter_rows() if {"NIK", "KEPUTUSAN"} <= {str(sel.value).strip().upper() for sel in baris}
)
kolom = {str(sel.value).strip().upper(): sel.column for sel in kepala if sel.value}
terisi = 0
for nomor_baris in range(kepala[0].row + 1, sheet.max_row + 1):
    nomor = sheet.cell(nomor_baris, kolom["NO"]).value
    if str(nomor) in isi:
        for judul, teks in zip(("KEPUTUSAN", "ALASAN", "CATATAN"), isi[str(nomor)]):
            sheet.cell(nomor_baris, kolom[judul]).value = teks or None
        terisi += 1
buku.save(hasil)
print(terisi)
