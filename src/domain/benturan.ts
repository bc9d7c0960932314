/** Why somebody in the hall may not be free to decide about a candidate. */
export const SEBAB_BENTURAN = ['satu_kk', 'kerabat', 'rt_sendiri', 'lainnya'] as const;

export type SebabBenturan = (typeof SEBAB_BENTURAN)[number];

/** Whether the person stepped aside, or stayed although it was said. */
export const SIKAP_BENTURAN = ['mundur', 'tetap'] as const;

export type SikapBenturan = (typeof SIKAP_BENTURAN)[number];
