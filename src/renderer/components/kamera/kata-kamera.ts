/** Why a camera gives no picture, in words: what is wrong and what to do. `nama` is the name of the error that the browser gives. */
export function describeKamera(nama: string): string {
  switch (nama) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'Kamera tidak diizinkan. Izinkan kamera untuk Mufakat di pengaturan peramban atau Windows, lalu coba lagi; atau pilih foto dari berkas.';
    case 'NotFoundError':
    case 'OverconstrainedError':
    case 'TypeError':
      return 'Tidak ada kamera pada komputer ini. Sambungkan kamera lalu coba lagi, atau pilih foto dari berkas.';
    case 'NotReadableError':
    case 'AbortError':
      return 'Kamera sedang dipakai program lain. Tutup program itu lalu coba lagi, atau pilih foto dari berkas.';
    default:
      return 'Kamera tidak dapat dibuka. Coba lagi, atau pilih foto dari berkas.';
  }
}
