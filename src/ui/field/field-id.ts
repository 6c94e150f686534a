/** The id of the control with a path of the form, so that a summary of errors can lead to it. */
export const fieldId = (path: string): string => `field-${path}`;

/** Brings a field into view with its label and moves the focus there; false if it is not on the page. */
export function focusField(path: string): boolean {
  const control = document.getElementById(fieldId(path));
  if (control === null) return false;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center' });
  return true;
}
