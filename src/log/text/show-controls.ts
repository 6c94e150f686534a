/** Replaces each control character by its Unicode symbol, one for one, so that offsets in the text stay the same. */
export const showControls = (line: string): string =>
  line.replace(/(?!\t)\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
