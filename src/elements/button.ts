/** A plain button with a text. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn quiet';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
