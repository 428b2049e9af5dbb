/**
 * Writes numbers as people of a language read them: with the minus sign that stands as high and wide as a plus, where
 * `Intl` puts a hyphen, and never a zero below zero.
 */
export function numbersIn(
  language: string,
  options: Intl.NumberFormatOptions = {},
): (value: number) => string {
  const format = new Intl.NumberFormat(language, { signDisplay: 'negative', ...options });
  return (value) =>
    format
      .formatToParts(value)
      .map((part) => (part.type === 'minusSign' ? '−' : part.value))
      .join('');
}
