"""Runs a command on a terminal and types lines when asked: python3 type-sandi.py LINES.json COMMAND...

Prints JSON: what the terminal showed, what came to standard output, and the exit code.
"""
import json
import os
import pty
import subprocess
import sys

baris = json.loads(sys.argv[1])
utama, anak = pty.openpty()
proses = subprocess.Popen(sys.argv[2:], stdin=anak, stderr=anak, stdout=subprocess.PIPE)
os.close(anak)
layar = b""
for urut, satu in enumerate(baris, 1):
    while layar.count(b"sandi: ") < urut:
        layar += os.read(utama, 1024)
    os.write(utama, satu.encode() + b"\r")
stdout = proses.stdout.read()
kode = proses.wait()
try:
    while potongan := os.read(utama, 1024):
        layar += potongan
except OSError:
    pass
print(json.dumps({"layar": layar.decode(), "stdout": stdout.decode(), "keluar": kode}))
