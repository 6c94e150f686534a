import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colorSpans } from './color-spans.ts';
import { pageText } from './page-text.ts';
import { showControls } from './show-controls.ts';
import { terminalLine } from './terminal-line.ts';

const shown = (line: string) => pageText([line]).text;

describe('what a terminal shows of a line', () => {
  it.each([
    ['the end of a line', 'done\r', 'done'],
    ['an overwritten text', 'abc\rxyz', 'xyz'],
    ['a shorter one over a longer one', 'abcdef\rxy', 'xycdef'],
    ['three of them', 'abcdef\rwxyz\r12', '12yzef'],
    ['nothing written after going back', '50 %\r', '50 %'],
    ['several returns', 'abc\r\rx\r', 'xbc'],
    ['an erased line', '\rloading\r\x1b[Kdone', 'done'],
    ['an erased line, all of it', 'loading\x1b[2K\rdone', 'done'],
    ['an erased beginning', 'abcdef\rxyz\x1b[1K', '    ef'],
    ['blanks before what comes after an erased line', 'abc\x1b[2Kd', '   d'],
    ['going back by characters', '12 %\b\b\b\b13 %\r', '13 %'],
    ['characters of two code units', '\u{1f600}\u{1f600}\rab', 'ab'],
    ['one of them before another', 'ab\r\u{1f600}', '\u{1f600}b'],
    ['colours', '\x1b[31mred\x1b[0m and not', 'red and not'],
    ['colours that are overwritten', '\x1b[31m10 %\x1b[0m\r\x1b[32m20 %\x1b[0m', '20 %'],
    ['a title and a link', '\x1b]0;title\x07a\x1b]8;;http://x\x1b\\b\x1b]8;;\x1b\\', 'ab'],
    ['a moved cursor', 'a\x1b[2Ab\x1b[?25l', 'ab'],
    ['a sequence that is cut off', 'a\x1b[3', 'a'],
    ['a lone escape', 'a\x1b', 'a'],
    ['only a sequence', '\x1b[0m', ''],
  ])('%s', (_what, line, text) => {
    expect(shown(line)).toBe(text);
  });

  it('is the last state of a progress bar with 10,000 updates, also in colour', () => {
    const bar = (count: number) => `${String(count).padStart(5)}/10000 [${'='.repeat(count / 200)}`;
    const updates = Array.from({ length: 10_001 }, (_, count) => bar(count));
    expect(shown(`${updates.join('\r')}\r`)).toBe(bar(10_000));
    expect(shown(updates.map((update) => `\r\x1b[32m${update}\x1b[0m`).join(''))).toBe(bar(10_000));
  });

  it('is the line itself where there is neither \\r nor an escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        fc.pre(!line.includes('\r') && !line.includes('\x1b'));
        expect(terminalLine(line)).toBe(line);
        expect(shown(line)).toBe(line);
      }),
    );
  });

  it('never holds an escape, and nothing that was not written', () => {
    const piece = fc.constantFrom(
      'a',
      'bc',
      ' ',
      '\r',
      '\b',
      '\x1b[31m',
      '\x1b[K',
      '\x1b[0m',
      '\x1b',
      '[',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const line = pieces.join('');
        const text = shown(line);
        expect(text).not.toContain('\x1b');
        for (const character of text) expect(`${line} `).toContain(character);
      }),
    );
  });

  it('is the same for texts without colours, with either function', () => {
    const part = fc.stringMatching(/^[a-z]{0,8}$/);
    fc.assert(
      fc.property(fc.array(part, { minLength: 2 }), (parts) => {
        const line = parts.join('\r');
        expect(shown(line)).toBe(shown(`${line}\x1b[0m`));
      }),
    );
  });
});

describe('the text of a page', () => {
  it('has as many lines as it was made from', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', '\r', '\x1b', '[', 'm', '3', '1', ';', ']', 'P', '\x07'),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const { text, coloredText } = pageText(lines);
        expect(text.split('\n')).toHaveLength(lines.length);
        if (coloredText !== null) expect(coloredText.split('\n')).toHaveLength(lines.length);
      }),
    );
  });

  it('has its colours beside it, which go on in the next line', () => {
    const { text, coloredText } = pageText(['\x1b[1;31mone', 'two', 'three\x1b[m', 'four']);
    expect(text).toBe('one\ntwo\nthree\nfour');
    expect(coloredText).toBe('\x1b[1;31mone\n\x1b[1;31mtwo\n\x1b[1;31mthree\x1b[m\nfour');
  });

  it('does not keep it twice where there is no colour', () => {
    expect(pageText(['a\r', 'b\x1b[K'])).toEqual({ text: 'a\nb', coloredText: null });
  });
});

describe('colours', () => {
  const plain = { color: null, background: null, styles: [] };

  it('are names of the theme, or exact', () => {
    expect(
      colorSpans('a\x1b[31mb\x1b[0;1;92;44mc\x1b[0m\x1b[38;5;196md\x1b[38;5;244me\x1b[38;2;1;2;3mf'),
    ).toEqual([
      { ...plain, text: 'a' },
      { ...plain, text: 'b', color: 'red' },
      { text: 'c', color: 'bright-green', background: 'blue', styles: ['bold'] },
      { ...plain, text: 'd', color: 'rgb(255, 0, 0)' },
      { ...plain, text: 'e', color: 'rgb(128, 128, 128)' },
      { ...plain, text: 'f', color: 'rgb(1, 2, 3)' },
    ]);
  });

  it('leave the text as it is searched', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '<',
      '&',
      '\r',
      '\x1b[31m',
      '\x1b[1;44m',
      '\x1b[0m',
      '\x1b[38;5;20m',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { text, coloredText } = pageText([pieces.join('')]);
        const spans = colorSpans(coloredText ?? text);
        expect(spans.map((span) => span.text).join('')).toBe(text);
      }),
    );
  });
});

it('shows control characters, one for one', () => {
  expect(showControls('a\tb\0\x07\x7f\x85')).toBe('a\tb\u2400\u2407\u2421\ufffd');
});
