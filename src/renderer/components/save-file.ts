/** Hands a file to the user as a download; works in the desktop window and in a browser alike. */
export function saveFile(file: File): void {
  const alamat = URL.createObjectURL(file);
  const taut = document.createElement('a');
  taut.href = alamat;
  taut.download = file.name;
  taut.click();
  // The download has taken its own hold of the blob once the click was handled.
  setTimeout(() => URL.revokeObjectURL(alamat), 0);
}
