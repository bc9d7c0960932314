/** Words of the field in plain words; the same ones that screens and papers use. */
export const ISTILAH: readonly { readonly kata: string; readonly arti: string }[] = [
  { kata: 'Usulan', arti: 'permintaan tentang satu warga atau keluarga yang dibahas dalam sidang' },
  {
    kata: 'Musyawarah kelurahan (muskel)',
    arti: 'musyawarah yang membahas daftar usulan; satu pertemuannya disebut sidang',
  },
  {
    kata: 'Keputusan',
    arti: 'hasil sidang atas satu usulan: layak, tidak layak, atau ditunda. Sidang mengusulkan; yang menetapkan adalah Kementerian Sosial, wali kota, dan BPS',
  },
  { kata: 'Alasan', arti: 'sebab tidak layak atau ditunda, dipilih dari daftar berkode' },
  { kata: 'Sanggahan', arti: 'keberatan yang disampaikan dalam sidang atau sesudahnya' },
  { kata: 'Berita acara (BA)', arti: 'catatan resmi sidang yang ditandatangani' },
  { kata: 'BNBA', arti: 'lampiran berita acara: daftar nama dan alamat' },
  { kata: 'Daftar hadir', arti: 'lampiran dengan nama dan tanda tangan yang hadir' },
  { kata: 'Notulen', arti: 'catatan jalannya sidang menurut pokok acara, dengan jam dan pembicara' },
  { kata: 'Pimpinan, notulis, narasumber', arti: 'yang memimpin, yang mencatat, dan yang memberi penjelasan' },
  { kata: 'Pilar', arti: 'orang dan unsur yang diundang ke sidang: RT, RW, PSM, TKSK, dan lainnya' },
  { kata: 'PSM', arti: 'Pekerja Sosial Masyarakat di kelurahan' },
  { kata: 'TKSK', arti: 'Tenaga Kesejahteraan Sosial Kecamatan' },
  {
    kata: 'Desil',
    arti: 'peringkat kesejahteraan keluarga 1 sampai 10 menurut BPS; tidak pernah ditetapkan kelurahan',
  },
  { kata: 'DTSEN', arti: 'Data Tunggal Sosial dan Ekonomi Nasional' },
  { kata: 'SIKS-NG', arti: 'sistem Kementerian Sosial tempat usulan dimasukkan' },
  { kata: 'Graduasi', arti: 'keluarga lepas dari bantuan karena sudah mandiri' },
  { kata: 'PKH, Sembako, PBI-JK, JKSS, ATENSI, PENA', arti: 'program yang dapat diusulkan; daftarnya di Pengaturan' },
  { kata: 'Temuan', arti: 'hal yang bertentangan antara daftar, untuk diperiksa orang; tidak mengubah data' },
  {
    kata: 'Kriteria',
    arti: 'pertanyaan Kepmensos 262/HUK/2022 tentang keadaan keluarga; jawabannya dihitung dan tidak memutuskan apa pun',
  },
  { kata: 'Rancangan', arti: 'usulan yang sedang diketik dan belum disimpan; menunggu di atas daftar usulan' },
  { kata: 'Padanan, rekonsiliasi', arti: 'pencocokan satu daftar dengan daftar lain' },
  { kata: 'SPTJM', arti: 'surat pernyataan tanggung jawab mutlak, bila musyawarah tidak diadakan' },
];
