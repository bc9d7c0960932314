import { createHash, type KeyObject, sign, verify, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import type { Sertifikat } from './read-sertifikat.ts';

const { asn1 } = forge;
type Asn1 = forge.asn1.Asn1;

/** Object identifiers of RFC 5652 (CMS), RFC 5035 (signing certificate), RFC 5754 and RFC 5758 (algorithms). */
const OID = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsa: '1.2.840.113549.1.1.1',
  ecdsaSha256: '1.2.840.10045.4.3.2',
} as const;

const { OID: TAG_OID, OCTETSTRING, SEQUENCE, SET, NULL, INTEGER } = asn1.Type;
const UNIVERSAL = asn1.Class.UNIVERSAL;
const CONTEXT = asn1.Class.CONTEXT_SPECIFIC;

const sequence = (...isi: Asn1[]): Asn1 => asn1.create(UNIVERSAL, SEQUENCE, true, isi);
const set = (...isi: Asn1[]): Asn1 => asn1.create(UNIVERSAL, SET, true, isi);
const oid = (nama: string): Asn1 => asn1.create(UNIVERSAL, TAG_OID, false, asn1.oidToDer(nama).getBytes());
const octets = (isi: Buffer): Asn1 => asn1.create(UNIVERSAL, OCTETSTRING, false, isi.toString('latin1'));
const version = (nomor: number): Asn1 => asn1.create(UNIVERSAL, INTEGER, false, String.fromCharCode(nomor));
const toDer = (isi: Asn1): Buffer => Buffer.from(asn1.toDer(isi).getBytes(), 'latin1');
const fromDer = (isi: Buffer): Asn1 => asn1.fromDer(forge.util.createBuffer(isi.toString('latin1')));
const sha256 = (isi: Buffer): Buffer => createHash('sha256').update(isi).digest();

/**
 * A detached CMS signature over content of this SHA-256, as PAdES baseline B-B asks for it (ETSI EN 319 142-1): the certificate is named in a
 * signed attribute, and the time of signing stands in the PDF and not here.
 */
export function createCms(hash: Buffer, { kunci, sertifikat, rantai }: Sertifikat): Buffer {
  const attribute = (nama: string, nilai: Asn1): Asn1 => sequence(oid(nama), set(nilai));
  // DER wants the members of a SET in the order of their bytes.
  const attributes = [
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.messageDigest, octets(hash)),
    attribute(OID.signingCertificateV2, sequence(sequence(sequence(octets(sha256(sertifikat.raw)))))),
  ].sort((a, b) => Buffer.compare(toDer(a), toDer(b)));
  const signature = sign('sha256', toDer(set(...attributes)), kunci);
  const { issuer, serial } = readIssuer(sertifikat);
  const signerInfo = sequence(
    version(1),
    sequence(issuer, serial),
    sequence(oid(OID.sha256)),
    asn1.create(CONTEXT, 0, true, attributes),
    describeAlgorithm(kunci),
    octets(signature),
  );
  const signedData = sequence(
    version(1),
    set(sequence(oid(OID.sha256))),
    sequence(oid(OID.data)),
    asn1.create(
      CONTEXT,
      0,
      true,
      [sertifikat, ...rantai].map(({ raw }) => fromDer(raw)),
    ),
    set(signerInfo),
  );
  return toDer(sequence(oid(OID.signedData), asn1.create(CONTEXT, 0, true, [signedData])));
}

function describeAlgorithm(kunci: KeyObject): Asn1 {
  if (kunci.asymmetricKeyType === 'ec') return sequence(oid(OID.ecdsaSha256));
  return sequence(oid(OID.rsa), asn1.create(UNIVERSAL, NULL, false, ''));
}

function readIssuer({ raw }: X509Certificate): { readonly issuer: Asn1; readonly serial: Asn1 } {
  const isi = childrenOf(childrenOf(fromDer(raw))[0]);
  const bagian = isi[0]?.tagClass === CONTEXT ? isi.slice(1) : isi;
  const [serial, , issuer] = bagian;
  if (serial === undefined || issuer === undefined) throw new Error('Sertifikat tanpa penerbit.');
  return { issuer, serial };
}

function childrenOf(isi: Asn1 | undefined): Asn1[] {
  return isi !== undefined && Array.isArray(isi.value) ? isi.value : [];
}

/** What a CMS signature of a PDF says, and whether it is of this content. */
export interface CmsTerbaca {
  readonly sertifikat: X509Certificate;
  readonly cocok: boolean;
}

/** Reads a signature from outside and holds it against the SHA-256 of what it should cover; null where it cannot be read. */
export function readCms(cms: Buffer, hash: Buffer): CmsTerbaca | null {
  try {
    const signedData = childrenOf(childrenOf(childrenOf(fromDer(cms))[1])[0]);
    const berkas = signedData.find(({ tagClass, type }) => tagClass === CONTEXT && type === 0);
    const signerInfo = childrenOf(childrenOf(signedData.at(-1))[0]);
    const daftar = childrenOf(berkas).map((satu) => new X509Certificate(toDer(satu)));
    const sid = childrenOf(signerInfo[1]).map(toDer);
    const sertifikat = daftar.find((satu) => {
      const { issuer, serial } = readIssuer(satu);
      return [issuer, serial].every((bagian, i) => sid[i]?.equals(toDer(bagian)));
    });
    if (sertifikat === undefined) return null;
    return { sertifikat, cocok: isCocok(signerInfo, sertifikat, hash) };
  } catch {
    return null;
  }
}

function isCocok(signerInfo: readonly Asn1[], sertifikat: X509Certificate, hash: Buffer): boolean {
  const attributes = signerInfo.find(({ tagClass, type }) => tagClass === CONTEXT && type === 0);
  const signature = signerInfo.find(({ type, tagClass }) => tagClass === UNIVERSAL && type === OCTETSTRING);
  if (attributes === undefined || signature === undefined) return false;
  const find = (nama: string): Asn1 | undefined => {
    const cari = toDer(oid(nama));
    const satu = childrenOf(attributes).find((isi) => cari.equals(toDer(childrenOf(isi)[0] ?? oid(OID.data))));
    return childrenOf(childrenOf(satu)[1])[0];
  };
  const digest = find(OID.messageDigest);
  if (digest === undefined || !Buffer.from(String(digest.value), 'latin1').equals(hash)) return false;
  if (!namesSertifikat(find(OID.signingCertificateV2), sertifikat)) return false;
  const ditandatangani = toDer(set(...childrenOf(attributes)));
  return verify('sha256', ditandatangani, sertifikat.publicKey, Buffer.from(String(signature.value), 'latin1'));
}

/** Other programs may leave the attribute out; where it stands, it has to name the certificate that was used. */
function namesSertifikat(attribute: Asn1 | undefined, { raw }: X509Certificate): boolean {
  if (attribute === undefined) return true;
  const essCert = childrenOf(childrenOf(childrenOf(attribute)[0])[0]);
  const sidik = essCert.find(({ type }) => type === OCTETSTRING);
  return sidik !== undefined && Buffer.from(String(sidik.value), 'latin1').equals(sha256(raw));
}
