/** Debian's Python: its package python3-openpyxl, the independent reader of workbooks, is for this one. */
export const PYTHON = '/usr/bin/python3';
