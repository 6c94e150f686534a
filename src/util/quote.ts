/** One word of a POSIX shell: nothing in it is expanded. NUL, which no word can have, must not be in it. */
export const shellWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
