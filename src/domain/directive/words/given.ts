/** The fields that hold something: false, null, "" and undefined are left out of the reading. */
export function given<T extends Readonly<Record<string, unknown>>>(fields: T): Given<T> {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== false && value !== null && value !== '' && value !== undefined,
  );
  return Object.fromEntries(kept) as Given<T>;
}

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], false | null | undefined> };
