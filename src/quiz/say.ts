/**
 * Something to say: the name of a phrase, whose words stand in the page, and what takes the place of
 * its braces, in order. That can be another phrase, or '' for nothing.
 */
export type Say = readonly [name: string, ...values: (string | number | Say)[]];

/** The sentence. `wordsOf` finds a phrase by its name. */
export function inWords([name, ...values]: Say, wordsOf: (name: string) => string): string {
  return values.reduce<string>((sentence, value) => {
    const words = typeof value === 'object' ? inWords(value, wordsOf) : String(value);
    return sentence.replace('{}', () => words);
  }, wordsOf(name));
}
