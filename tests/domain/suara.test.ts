import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSuara, countSuara, formatSuara, PILIHAN_SUARA, proposePutusan, sumSuara } from '#domain/suara.ts';

const hitungan = fc.record({ setuju: fc.nat(60), tidak: fc.nat(60), abstain: fc.nat(60) });

describe('given votes that were counted in the hall', () => {
  it('whatever is counted, votes are taken only when with those who gave none they are as many as may vote', () => {
    fc.assert(
      fc.property(hitungan, fc.nat(60), fc.nat(200), (jumlah, tidakMemberi, berhak) => {
        const diterima = checkSuara(jumlah, tidakMemberi, berhak) === null;
        expect(diterima).toBe(sumSuara(jumlah) > 0 && sumSuara(jumlah) + tidakMemberi === berhak);
      }),
    );
  });

  it('when there are more votes than people, then it is said in one sentence with both numbers', () => {
    expect(checkSuara({ setuju: 18, tidak: 5, abstain: 2 }, 0, 24)).toBe(
      'Jumlah suara 25, padahal yang berhak memberi suara 24 orang.',
    );
  });

  it('when some gave no vote, then they are asked about once and taken when the hall confirms them', () => {
    const jumlah = { setuju: 18, tidak: 5, abstain: 0 };
    expect(checkSuara(jumlah, 0, 25)).toContain('2 orang belum memberi suara');
    expect(checkSuara(jumlah, 2, 25)).toBeNull();
  });

  it('when nobody voted, then it is no vote', () => {
    expect(checkSuara({ setuju: 0, tidak: 0, abstain: 0 }, 12, 12)).toBe('Belum ada suara yang dihitung.');
  });

  it('the side with more votes is proposed, a tie proposes nothing, and who abstains leans to no side', () => {
    fc.assert(
      fc.property(hitungan, fc.nat(60), (jumlah, abstain) => {
        const usul = proposePutusan(jumlah);
        const balik = proposePutusan({ ...jumlah, setuju: jumlah.tidak, tidak: jumlah.setuju });
        expect(usul === null).toBe(jumlah.setuju === jumlah.tidak);
        if (usul !== null) expect(balik).not.toBe(usul);
        expect(proposePutusan({ ...jumlah, abstain })).toBe(usul);
      }),
    );
    expect(proposePutusan({ setuju: 18, tidak: 5, abstain: 2 })).toBe('layak');
  });

  it('a list by name counts everybody once', () => {
    const daftar = fc.array(fc.record({ pilar: fc.nat(), pilihan: fc.constantFrom(...PILIHAN_SUARA) }));
    fc.assert(
      fc.property(daftar, (nama) => {
        expect(sumSuara(countSuara(nama))).toBe(nama.length);
      }),
    );
    expect(formatSuara({ setuju: 18, tidak: 5, abstain: 2 })).toBe('18-5-2');
  });
});
