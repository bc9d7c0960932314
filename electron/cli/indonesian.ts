import type { Argument, Command, CommanderError, HelpConfiguration, Option } from 'commander';

const JUDUL: Readonly<Record<string, string>> = {
  'Usage:': 'Cara pakai:',
  'Arguments:': 'Yang diisi:',
  'Options:': 'Pilihan:',
  'Global Options:': 'Pilihan umum:',
  'Commands:': 'Perintah:',
};

/** Help in the words of the people who read it; commander has no other language than English. */
export const BANTUAN: HelpConfiguration = {
  styleTitle: (judul) => JUDUL[judul] ?? judul,
  commandUsage: describePemakaian,
  subcommandTerm: (perintah) => [perintah.name(), ...perintah.registeredArguments.map(describeArgumen)].join(' '),
  optionDescription: describePilihan,
};

function describePemakaian(perintah: Command): string {
  const jalur: string[] = [];
  for (let satu: Command | null = perintah; satu !== null; satu = satu.parent) jalur.unshift(satu.name());
  const isian = perintah.commands.length > 0 ? ['PERINTAH'] : perintah.registeredArguments.map(describeArgumen);
  const pilihan = perintah.options.map((satu) => (satu.mandatory ? satu.flags : `[${satu.flags}]`));
  return [...jalur, ...isian, ...pilihan].join(' ');
}

function describeArgumen(argumen: Argument): string {
  const nama = argumen.variadic ? `${argumen.name()}...` : argumen.name();
  return argumen.required ? nama : `[${nama}]`;
}

function describePilihan(pilihan: Option): string {
  const { description, defaultValue } = pilihan;
  return defaultValue === undefined ? description : `${description} (jika tidak diisi: ${String(defaultValue)})`;
}

/**
 * The sentence for a command that was used wrongly. Commander tells the case by its code and the names between quotation
 * marks; a value that one of our own readers refused carries its sentence at the end.
 */
export function describePerintahSalah({ code, message }: CommanderError): string {
  const [nama = '', ...lain] = [...message.matchAll(/'([^']*)'/g)].map((cocok) => cocok[1] ?? '');
  const mirip = /\(Did you mean (?:one of )?(.+?)\?\)/s.exec(message)?.[1];
  const saran = mirip === undefined ? 'Lihat --help.' : `Mungkin maksudnya ${mirip}.`;
  switch (code) {
    case 'commander.unknownCommand':
      return `Perintah "${nama}" tidak dikenal. ${saran}`;
    case 'commander.unknownOption':
      return `Pilihan ${nama} tidak dikenal. ${saran}`;
    case 'commander.missingMandatoryOptionValue':
      return `Pilihan ${nama} wajib diisi. Lihat --help.`;
    case 'commander.optionMissingArgument':
      return `Pilihan ${nama} memerlukan isi. Lihat --help.`;
    case 'commander.missingArgument':
      return `${nama} wajib diisi. Lihat --help.`;
    case 'commander.excessArguments':
      return 'Isian terlalu banyak. Tulis isian yang memuat spasi di antara tanda petik, atau lihat --help.';
    case 'commander.invalidArgument':
      return `Pilihan ${nama} tidak dapat diisi "${lain[0] ?? ''}". ${message.split('is invalid. ')[1] ?? ''}`.trim();
    default:
      return 'Perintah tidak lengkap. Lihat --help.';
  }
}
