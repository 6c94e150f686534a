/** The way of a version that goes well; the review is only for a custom image that is new to the project. */
const usual = [18, 19, 20, 1, 2, 4, 7, 8, 10];
const afterScaling = [8, 10];
const afterStop = [12];

/** What is expected after a status, in this order; nothing where nobody can say. */
export function expectedAfter(status: number | null): readonly number[] {
  if (status === 9) return afterStop;
  if (status === 15) return afterScaling;
  const place = status === null ? -1 : usual.indexOf(status);
  return place === -1 ? [] : usual.slice(place + 1);
}
