/**
 * A box to type words into. The device may neither correct them nor send them away to be checked:
 * spelling can be what is asked.
 *
 * @param label its name, where no label stands around it
 */
export function TextBox({ name, most, label }: { name: string; most: number; label?: string }) {
  return (
    <input
      type="text"
      name={name}
      aria-label={label}
      maxLength={most}
      autocomplete="off"
      autocapitalize="none"
      spellcheck={false}
    />
  );
}
