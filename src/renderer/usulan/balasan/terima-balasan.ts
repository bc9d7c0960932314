/** For the file chooser; what a file really is, the core decides. */
export const TERIMA_BALASAN = '.json,.age,.csv,.xlsx';
