/**
 * Copies the text of `source` when `button` is pressed. By selection, not by `navigator.clipboard`, which exists neither in
 * Safari 12 nor on sites without a certificate; where copying is refused, the sentence stays selected.
 */
export function copyOnPress(button: HTMLButtonElement, source: Node): void {
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    const selection = getSelection();
    if (selection === null) return;
    selection.selectAllChildren(source);
    // Deprecated, and the only way that all of these browsers have.
    const old: { execCommand: (command: string) => boolean } = document;
    if (old.execCommand('copy')) button.textContent = '已复制';
  });
}
