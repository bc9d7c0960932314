/** The address of a screen of a session within the window, `/musyawarah/3/kehadiran`: all that is remembered of where somebody was. */
export const POLA_TEMPAT_SIDANG = /^\/musyawarah\/\d{1,9}\/[a-z-]{1,30}$/;
