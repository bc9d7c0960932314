import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, HEADER_AMAN } from '#core/security/content-security-policy.ts';

const arahan = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((bagian) => {
    const [nama = '', ...sumber] = bagian.split(' ');
    return [nama, sumber] as const;
  }),
);

describe('kebijakan isi halaman', () => {
  it.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['font-src', ["'self'"]],
    ['object-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
  ])('%s hanya %j', (nama, sumber) => {
    expect(arahan.get(nama)).toEqual(sumber);
  });

  it('tidak menyebut alamat jaringan, jangkar, atau eval pada arahan mana pun', () => {
    const semua = [...arahan.values()].flat();
    expect(
      semua.filter((sumber) => !["'none'", "'self'", "'unsafe-inline'", 'blob:', 'data:'].includes(sumber)),
    ).toEqual([]);
  });

  it("memberi 'unsafe-inline' hanya kepada gaya, dan data: hanya kepada gambar", () => {
    const pemilik = (sumber: string) => [...arahan].filter(([, isi]) => isi.includes(sumber)).map(([nama]) => nama);
    expect(pemilik("'unsafe-inline'")).toEqual(['style-src']);
    expect(pemilik('data:')).toEqual(['img-src']);
    expect(pemilik('blob:')).toEqual(['img-src', 'worker-src', 'frame-src']);
  });

  it('ikut pada setiap jawaban bersama header pengaman lain', () => {
    expect(HEADER_AMAN).toMatchObject({
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'X-Frame-Options': 'DENY',
    });
  });

  it('mengizinkan kamera hanya bagi halaman sendiri, dan alat lain tidak sama sekali', () => {
    const izin = new Map(
      HEADER_AMAN['Permissions-Policy']?.split(', ').map((satu) => {
        const [nama = '', bagi = ''] = satu.split('=');
        return [nama, bagi] as const;
      }),
    );
    expect(izin.get('camera')).toBe('(self)');
    expect(izin.get('microphone')).toBe('()');
    expect([...izin].filter(([nama, bagi]) => nama !== 'camera' && bagi !== '()')).toEqual([]);
    expect(izin.size).toBeGreaterThan(5);
  });
});
