/** Several lines or cells: a field takes one, so that they are meant as parameters. */
export const isSeveral = (text: string): boolean => /\S[^\S\n]*\n\s*\S|\S\t[^\S\n]*\S/.test(text);
