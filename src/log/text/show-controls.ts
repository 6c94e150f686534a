/** Control characters as the pictures that Unicode has for them, one for one: places in the text stay what they are. */
export const showControls = (line: string): string =>
  line.replace(/(?!\t)\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
