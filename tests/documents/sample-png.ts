import { crc32, deflateSync } from 'node:zlib';

/** A PNG with an alpha channel, half transparent; `isi` stands in for its packed pixels. */
export function createPng(lebar: number, tinggi: number, isi?: Buffer): string {
  const piksel = Buffer.alloc((lebar * 4 + 1) * tinggi, 0x80);
  for (let y = 0; y < tinggi; y++) piksel[y * (lebar * 4 + 1)] = 0;
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(lebar, 0);
  kepala.writeUInt32BE(tinggi, 4);
  kepala.set([8, 6, 0, 0, 0], 8);
  const potong = (jenis: string, data: Buffer): Buffer => {
    const badan = Buffer.concat([Buffer.from(jenis, 'latin1'), data]);
    const tepi = Buffer.alloc(8);
    tepi.writeUInt32BE(data.length, 0);
    tepi.writeUInt32BE(crc32(badan), 4);
    return Buffer.concat([tepi.subarray(0, 4), badan, tepi.subarray(4)]);
  };
  const gambar = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    potong('IHDR', kepala),
    potong('IDAT', isi ?? deflateSync(piksel)),
    potong('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${gambar.toString('base64')}`;
}
