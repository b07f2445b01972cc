/** Writes a sentence into its place on the page. */
export function say(root: ParentNode, name: string, text: string): void {
  root.querySelector(`[data-say=${name}]`)?.replaceChildren(text);
}
