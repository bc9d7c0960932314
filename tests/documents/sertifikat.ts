import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PermintaanSertifikat {
  readonly nama: string;
  readonly jenis?: 'rsa' | 'ec';
  readonly sandi?: string;
  /** With the encryption of twenty years ago, RC2 and triple DES. */
  readonly lama?: boolean;
  /** Issued by a CA whose certificate lies in the file as well. */
  readonly penerbit?: string;
}

/** A .p12 file as a CA hands it out, made by openssl; valid for a year from now. */
export function createP12({
  nama,
  jenis = 'rsa',
  sandi = 'rahasia',
  lama = false,
  penerbit,
}: PermintaanSertifikat): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-p12-'));
  const at = (berkas: string): string => join(folder, berkas);
  const openssl = (...isi: string[]): void => {
    execFileSync('openssl', isi, { stdio: 'pipe' });
  };
  const kunci = jenis === 'rsa' ? ['-newkey', 'rsa:2048'] : ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const subjek = (cn: string): string[] => ['-subj', `/C=ID/O=Kelurahan Rekaan/CN=${cn}`, '-utf8'];
  try {
    if (penerbit === undefined) {
      openssl(
        'req',
        '-x509',
        ...kunci,
        '-nodes',
        '-days',
        '365',
        '-keyout',
        at('k.pem'),
        '-out',
        at('s.pem'),
        ...subjek(nama),
      );
    } else {
      openssl(
        'req',
        '-x509',
        ...kunci,
        '-nodes',
        '-days',
        '3650',
        '-keyout',
        at('ck.pem'),
        '-out',
        at('c.pem'),
        ...subjek(penerbit),
      );
      openssl('req', ...kunci, '-nodes', '-keyout', at('k.pem'), '-out', at('r.pem'), ...subjek(nama));
      openssl(
        'x509',
        '-req',
        '-in',
        at('r.pem'),
        '-CA',
        at('c.pem'),
        '-CAkey',
        at('ck.pem'),
        '-CAcreateserial',
        '-days',
        '365',
        '-out',
        at('s.pem'),
      );
    }
    const rantai = penerbit === undefined ? [] : ['-certfile', at('c.pem')];
    const cara = lama ? ['-legacy', '-descert'] : [];
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      at('k.pem'),
      '-in',
      at('s.pem'),
      ...rantai,
      ...cara,
      '-out',
      at('p.p12'),
      '-passout',
      `pass:${sandi}`,
    );
    return readFileSync(at('p.p12'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
