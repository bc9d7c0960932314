import program from '../../package.json' with { type: 'json' };

/** Version of the program, as it stands in every package and in Tentang. */
export const VERSI_PROGRAM: string = program.version;
