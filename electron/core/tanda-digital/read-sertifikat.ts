import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { formatTanggal, toTanggal } from '#domain/tanggal.ts';
import { GalatMufakat } from '../galat.ts';

/** A certificate with its private key, ready to sign. */
export interface Sertifikat {
  readonly kunci: KeyObject;
  readonly sertifikat: X509Certificate;
  /** Certificates of those who issued it, as far as the file holds them. */
  readonly rantai: readonly X509Certificate[];
}

/**
 * Opens a .p12 or .pfx file of any CA, RSA or elliptic curve, old or new encryption. Throws SANDI_SERTIFIKAT_SALAH,
 * SERTIFIKAT_TIDAK_TERBACA, SERTIFIKAT_KEDALUWARSA, SERTIFIKAT_BELUM_BERLAKU: all before anything is written.
 */
export function readSertifikat(isi: Uint8Array, sandi: string, saat: Date): Sertifikat {
  const p12 = openP12(isi, sandi);
  const kunci = readKunci(p12);
  const semua = listSertifikat(p12);
  const sertifikat = semua.find((satu) => satu.checkPrivateKey(kunci));
  if (sertifikat === undefined) {
    throw new GalatMufakat(
      'SERTIFIKAT_TIDAK_TERBACA',
      'Berkas ini tidak memuat sertifikat untuk kuncinya. Minta berkas .p12 yang lengkap.',
    );
  }
  checkMasa(sertifikat, saat);
  return { kunci, sertifikat, rantai: semua.filter((satu) => satu !== sertifikat) };
}

function openP12(isi: Uint8Array, sandi: string): forge.pkcs12.Pkcs12Pfx {
  let asn1: forge.asn1.Asn1;
  try {
    asn1 = forge.asn1.fromDer(forge.util.createBuffer(Buffer.from(isi).toString('latin1')));
  } catch {
    throw new GalatMufakat('SERTIFIKAT_TIDAK_TERBACA');
  }
  try {
    return forge.pkcs12.pkcs12FromAsn1(asn1, false, sandi);
  } catch (galat) {
    // forge tells a wrong passphrase from a wrong file by its words alone.
    const salahSandi =
      galat instanceof Error && /MAC could not be verified|wrong password|decrypt/i.test(galat.message);
    throw new GalatMufakat(salahSandi ? 'SANDI_SERTIFIKAT_SALAH' : 'SERTIFIKAT_TIDAK_TERBACA');
  }
}

function readKunci(p12: forge.pkcs12.Pkcs12Pfx): KeyObject {
  const { keyBag, pkcs8ShroudedKeyBag } = forge.pki.oids;
  const bags = [pkcs8ShroudedKeyBag, keyBag].flatMap((jenis) =>
    jenis === undefined ? [] : (p12.getBags({ bagType: jenis })[jenis] ?? []),
  );
  const [bag] = bags;
  if (bag === undefined) {
    throw new GalatMufakat(
      'SERTIFIKAT_TIDAK_TERBACA',
      'Berkas ini tidak memuat kunci pribadi. Minta berkas .p12 yang lengkap.',
    );
  }
  try {
    // forge knows RSA only; any other key it hands on as it lies in the file.
    const kunci = bag.key
      ? createPrivateKey({ key: toDer(forge.pki.privateKeyToAsn1(bag.key)), format: 'der', type: 'pkcs1' })
      : createPrivateKey({ key: toDer(bag.asn1), format: 'der', type: 'pkcs8' });
    if (kunci.asymmetricKeyType === 'rsa' || kunci.asymmetricKeyType === 'ec') return kunci;
  } catch {
    // The sentence below says all that can be said.
  }
  throw new GalatMufakat(
    'SERTIFIKAT_TIDAK_TERBACA',
    'Jenis kunci pada berkas ini tidak dikenal. Yang dapat dipakai: RSA dan kurva eliptik.',
  );
}

function listSertifikat(p12: forge.pkcs12.Pkcs12Pfx): X509Certificate[] {
  const jenis = forge.pki.oids.certBag;
  const bags = jenis === undefined ? [] : (p12.getBags({ bagType: jenis })[jenis] ?? []);
  return bags.flatMap(({ cert, asn1 }) => {
    try {
      return [new X509Certificate(toDer(cert ? forge.pki.certificateToAsn1(cert) : asn1))];
    } catch {
      return [];
    }
  });
}

function toDer(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1');
}

function checkMasa({ validFromDate, validToDate }: X509Certificate, saat: Date): void {
  const tell = (hari: Date): string => formatTanggal(toTanggal(hari));
  if (saat < validFromDate) {
    const pesan = `Sertifikat ini baru berlaku ${tell(validFromDate)}, jadi tidak dipakai. Periksa juga tanggal komputer ini.`;
    throw new GalatMufakat('SERTIFIKAT_BELUM_BERLAKU', pesan);
  }
  if (saat > validToDate) {
    const pesan = `Sertifikat ini kedaluwarsa sejak ${tell(validToDate)}, jadi tidak dipakai. Minta yang baru kepada penerbitnya.`;
    throw new GalatMufakat('SERTIFIKAT_KEDALUWARSA', pesan);
  }
}

/** The name in a certificate as people read it: CN, or the whole subject where it has none. Node writes commas and signs with a backslash. */
export function readNama(subjek: string): string {
  const nama = /^CN=(.*)$/m.exec(subjek)?.[1] ?? subjek.replaceAll('\n', ', ');
  return nama.replace(/\\(.)/g, '$1');
}
