/** The words in the field while the address does not have them yet, and after it has. */
export interface TypedSearch {
  readonly text: string;
  /** Searches of the address that the text is about to replace; none once the address has followed. */
  readonly over: readonly string[];
}

/** What the address still has to follow to; undefined if it has. */
export function waitingSearch({ text, over }: TypedSearch, inAddress: string): string | undefined {
  const words = text.trim();
  return words !== inAddress && over.includes(inAddress) ? words : undefined;
}

/** The address may come late with what was typed before: that must not push away what was typed since. */
export const typeSearch = (former: TypedSearch, text: string, inAddress: string): TypedSearch => ({
  text,
  over: waitingSearch(former, inAddress) === undefined ? [inAddress] : [...former.over, former.text.trim()],
});

/** Once the address has followed, or has gone elsewhere (Back), the field shows what the address says. */
export function withAddress(typed: TypedSearch, inAddress: string): TypedSearch {
  if (waitingSearch(typed, inAddress) !== undefined) return typed;
  const text = typed.text.trim() === inAddress ? typed.text : inAddress;
  return text === typed.text && typed.over.length === 0 ? typed : { text, over: [] };
}
