import { GALAT, type KodeGalat, type RincianGalat } from '#contract/galat.ts';

/** A refusal that people must read: its code and sentence come from the contract, or a sentence that names the case. */
export class GalatMufakat extends Error {
  readonly kode: KodeGalat;
  readonly rincian: RincianGalat;

  constructor(kode: KodeGalat, pesan: string = GALAT[kode].message, rincian: RincianGalat = {}) {
    super(pesan);
    this.name = 'GalatMufakat';
    this.kode = kode;
    this.rincian = rincian;
  }
}
