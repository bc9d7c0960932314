/** Letters and digits without look-alikes, short enough to read aloud. */
const HURUF = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Spells the beginning of a hash (hexadecimal) in groups of four: `7Q4M-2KXD`. Five bits a letter. */
export function spellSidik(sidik: string, kelompok: number): string {
  const panjang = kelompok * 4;
  const angka = BigInt(`0x${sidik.slice(0, Math.ceil((panjang * 5) / 4))}`);
  const huruf = Array.from({ length: panjang }, (_, i) => HURUF[Number((angka >> BigInt(i * 5)) & 31n)]).join('');
  return (huruf.match(/.{4}/g) ?? []).join('-');
}

/** The fingerprint of a public key from its SHA-256: 80 bits, read aloud in four groups. */
export function spellSidikKunci(sha256: string): string {
  return spellSidik(sha256, 4);
}
