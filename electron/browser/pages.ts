/** A page of the host itself, shown before or instead of the application. No script, no file. */
function createPage(judul: string, kalimat: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${judul} - Mufakat</title>
<style>
body { font: 18px/1.5 system-ui, sans-serif; margin: 10vh auto; max-width: 36rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
h1 { font-size: 28px; line-height: 1.25; }
</style>
</head>
<body>
<main>
<h1>${judul}</h1>
<p>${kalimat}</p>
</main>
</body>
</html>
`;
}

/** For whoever comes without the cookie of this run. */
export const HALAMAN_TANPA_IZIN = createPage(
  'Halaman ini belum boleh dibuka',
  'Pakai alamat lengkap yang tercetak di jendela tempat Mufakat dijalankan. Alamat itu berganti setiap kali Mufakat dijalankan.',
);

/** For requests that name another host or come from another site. */
export const HALAMAN_DITOLAK = createPage(
  'Permintaan ini ditolak',
  'Mufakat hanya melayani peramban di komputer ini. Pakai alamat lengkap yang tercetak di jendela tempat Mufakat dijalankan.',
);

export const HALAMAN_TIDAK_ADA = createPage('Halaman ini tidak ada', 'Kembali ke alamat awal Mufakat.');
