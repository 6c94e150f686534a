// A text box that a press asks for comes onto the page when its code is loaded, and takes the focus then.

let asked: string | undefined;

export function askFocus(path: string): void {
  asked = path;
}

/** True once, for the path that was asked for. */
export function takeFocus(path: string): boolean {
  const isAsked = asked === path;
  if (isAsked) asked = undefined;
  return isAsked;
}
