/** One point of a stroke, in hundredths of the height of the pad: 0 to 100 downwards, 0 to 100 times the ratio of its sides to the right. */
export type TitikGoresan = readonly [x: number, y: number];

/** The way of the pen from touching the pad to leaving it; never empty. */
export type GarisGoresan = readonly TitikGoresan[];

/** A signature as it was drawn: strokes in the order of the hand, so that any size prints it sharp. */
export interface Goresan {
  /** Width of the pad divided by its height. */
  readonly rasio: number;
  readonly garis: readonly GarisGoresan[];
}

/** Fewer points are a touch by mistake, more are no signature. */
export const BATAS_GORESAN = {
  titikTersedikit: 4,
  titikTerbanyak: 4000,
  garisTerbanyak: 60,
  rasioTerkecil: 0.5,
  rasioTerbesar: 6,
} as const;

/** How far, in hundredths of the height, a left out point may lie beside the line: less than the pen is wide. */
const TOLERANSI = 0.25;

export interface BatasGambar {
  readonly kiri: number;
  readonly atas: number;
  readonly kanan: number;
  readonly bawah: number;
}

/** What is wrong with a signature, for the sentence that tells it; null when it can be kept. */
export type KurangGoresan = 'kosong' | 'terlalu_pendek' | 'terlalu_panjang' | 'di_luar_bidang';

/** Judges strokes before they are kept: enough of them to be meant, and all of them on the pad. */
export function checkGoresan({ rasio, garis }: Goresan): KurangGoresan | null {
  const titik = garis.reduce((sum, satu) => sum + satu.length, 0);
  if (titik === 0) return 'kosong';
  if (titik < BATAS_GORESAN.titikTersedikit) return 'terlalu_pendek';
  if (titik > BATAS_GORESAN.titikTerbanyak || garis.length > BATAS_GORESAN.garisTerbanyak) return 'terlalu_panjang';
  const { rasioTerkecil, rasioTerbesar } = BATAS_GORESAN;
  if (!(rasio >= rasioTerkecil && rasio <= rasioTerbesar)) return 'di_luar_bidang';
  const inside = ([x, y]: TitikGoresan): boolean => x >= 0 && x <= 100 * rasio && y >= 0 && y <= 100;
  return garis.every((satu) => satu.length > 0 && satu.every(inside)) ? null : 'di_luar_bidang';
}

/** The smallest frame around all strokes; null when there is none. */
export function findBatas(garis: readonly GarisGoresan[]): BatasGambar | null {
  const titik = garis.flat();
  const [awal] = titik;
  if (awal === undefined) return null;
  return titik.reduce<BatasGambar>(
    (batas, [x, y]) => ({
      kiri: Math.min(batas.kiri, x),
      atas: Math.min(batas.atas, y),
      kanan: Math.max(batas.kanan, x),
      bawah: Math.max(batas.bawah, y),
    }),
    { kiri: awal[0], atas: awal[1], kanan: awal[0], bawah: awal[1] },
  );
}

/**
 * Leaves out points that the line does not need: a pen reports hundreds a second. The ends and the outermost points stay, so that
 * the frame around the stroke is the same as before; no point that is left out lies farther from the line than the pen is wide.
 */
export function thinGaris(garis: GarisGoresan): GarisGoresan {
  const bulat = dropRepeated(garis.map(([x, y]): TitikGoresan => [round(x), round(y)]));
  if (bulat.length <= 2) return bulat;
  const tetap = findOutermost(bulat);
  const dipakai = new Set(tetap);
  for (const [i, dari] of tetap.entries()) {
    const sampai = tetap[i + 1];
    if (sampai !== undefined) keepBetween(bulat, dari, sampai, dipakai);
  }
  return bulat.filter((_, i) => dipakai.has(i));
}

const round = (bilangan: number): number => Math.round(bilangan * 10) / 10;

function dropRepeated(garis: GarisGoresan): GarisGoresan {
  return garis.filter(([x, y], i) => {
    const lalu = garis[i - 1];
    return lalu === undefined || lalu[0] !== x || lalu[1] !== y;
  });
}

/** Indices of the ends and of the points that make the frame, in the order of the stroke. */
function findOutermost(garis: GarisGoresan): number[] {
  const find = (bidang: 0 | 1, lebih: (a: number, b: number) => boolean): number =>
    garis.reduce((terbaik, titik, i) => (lebih(titik[bidang], garis[terbaik]?.[bidang] ?? 0) ? i : terbaik), 0);
  const less = (a: number, b: number): boolean => a < b;
  const more = (a: number, b: number): boolean => a > b;
  const indeks = [0, find(0, less), find(0, more), find(1, less), find(1, more), garis.length - 1];
  return [...new Set(indeks)].sort((a, b) => a - b);
}

/** Ramer, Douglas and Peucker, with a list of its own instead of recursion: a long stroke must not exhaust the stack. */
function keepBetween(garis: GarisGoresan, dari: number, sampai: number, dipakai: Set<number>): void {
  const antre: [number, number][] = [[dari, sampai]];
  for (let ruas = antre.pop(); ruas !== undefined; ruas = antre.pop()) {
    const [a, b] = ruas;
    const [terjauh, jarak] = findFarthest(garis, a, b);
    if (jarak <= TOLERANSI) continue;
    dipakai.add(terjauh);
    antre.push([a, terjauh], [terjauh, b]);
  }
}

function findFarthest(garis: GarisGoresan, dari: number, sampai: number): [indeks: number, jarak: number] {
  const [a, b] = [garis[dari], garis[sampai]];
  let terjauh: [number, number] = [dari, 0];
  if (a === undefined || b === undefined) return terjauh;
  for (let i = dari + 1; i < sampai; i++) {
    const titik = garis[i];
    if (titik === undefined) continue;
    const jarak = measureToSegment(titik, a, b);
    if (jarak > terjauh[1]) terjauh = [i, jarak];
  }
  return terjauh;
}

/** Distance of a point from the piece of line between `a` and `b`. */
function measureToSegment([x, y]: TitikGoresan, a: TitikGoresan, b: TitikGoresan): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const panjang = dx * dx + dy * dy;
  const bagian = panjang === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / panjang));
  return Math.hypot(x - a[0] - bagian * dx, y - a[1] - bagian * dy);
}

/**
 * The stroke as data of an SVG path: a curve through every point (Catmull-Rom), so that a quick hand looks round. It begins at the
 * first point and ends at the last; a single point is a line without length, which a round pen draws as a dot.
 */
export function toPath(garis: GarisGoresan): string {
  const [awal] = garis;
  if (awal === undefined) return '';
  if (garis.length === 1) return `M${write(awal)}L${write(awal)}`;
  const lengkung = garis.slice(1).map((titik, i) => {
    const dari = garis[i] ?? titik;
    const [sebelum, sesudah] = [garis[i - 1] ?? dari, garis[i + 2] ?? titik];
    const kendali1 = shift(dari, sebelum, titik, 1 / 6);
    const kendali2 = shift(titik, dari, sesudah, -1 / 6);
    return `C${write(kendali1)} ${write(kendali2)} ${write(titik)}`;
  });
  return `M${write(awal)}${lengkung.join('')}`;
}

function shift([x, y]: TitikGoresan, dari: TitikGoresan, ke: TitikGoresan, bagian: number): TitikGoresan {
  return [x + (ke[0] - dari[0]) * bagian, y + (ke[1] - dari[1]) * bagian];
}

const write = ([x, y]: TitikGoresan): string => `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;

/** All strokes as data of one SVG path. */
export function toPaths(garis: readonly GarisGoresan[]): string {
  return garis.map(toPath).join('');
}

/** Strokes as they are kept: thinned, each with at least one point. */
export function finishGoresan(rasio: number, garis: readonly GarisGoresan[]): Goresan {
  return { rasio, garis: garis.filter((satu) => satu.length > 0).map(thinGaris) };
}

/** Reads strokes that were kept as JSON; null where it is none, so that one damaged row spoils no paper. */
export function parseGoresan(json: string | null): Goresan | null {
  if (json === null) return null;
  let isi: unknown;
  try {
    isi = JSON.parse(json);
  } catch {
    return null;
  }
  return isGoresan(isi) && checkGoresan(isi) === null ? isi : null;
}

function isGoresan(isi: unknown): isi is Goresan {
  if (typeof isi !== 'object' || isi === null || !('rasio' in isi) || !('garis' in isi)) return false;
  return typeof isi.rasio === 'number' && Array.isArray(isi.garis) && isi.garis.every(isGaris);
}

function isGaris(isi: unknown): isi is GarisGoresan {
  const isNumber = (satu: unknown): boolean => typeof satu === 'number' && Number.isFinite(satu);
  return Array.isArray(isi) && isi.every((t) => Array.isArray(t) && t.length === 2 && t.every(isNumber));
}
