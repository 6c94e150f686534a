const anything = /(?:)/;
const converters: Readonly<Record<string, RegExp>> = {
  float: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,
  int: /^[+-]?\d+$/,
  str: anything,
  Path: anything,
  PosixPath: anything,
  WindowsPath: anything,
  PurePosixPath: anything,
};

/** Whether a call around one value leaves the value what it is: `float("1e-4")`, `PosixPath('/b')`. */
export const keepsValue = (callee: string, text: string): boolean =>
  Object.hasOwn(converters, callee) && converters[callee]?.test(text) === true;

/** What Python prints of a dictionary under another name. */
export const isDictionary = (callee: string): boolean =>
  /^(?:dict|OrderedDict|Namespace|SimpleNamespace|argparse\.Namespace)$/.test(callee);

export const unwrapped = (written: string): string => `${written} is applied as the value in it.`;

export const notCalled = 'A call and not a value, not applied.';
