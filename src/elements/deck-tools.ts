/** What a window does by itself: full screen, the list of slides, help, a screen that stays awake. */

/** Asks the system to leave the screen on while this page is in sight; where it cannot, nothing is said. */
export function keepAwake(): void {
  const ask = () => {
    if (document.visibilityState === 'visible')
      navigator.wakeLock?.request('screen').catch(() => {});
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}

/** Full screen on or off. */
export function toggleFullscreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  done?.catch(() => {});
}

/** Opens a dialog of the page, or closes it. */
export function toggleDialog(id: string): void {
  const dialog = document.querySelector<HTMLDialogElement>(`#${id}`);
  if (dialog?.open) dialog.close();
  else dialog?.showModal();
}

/** Calls back for a finger on the slides: 1 swiped to the next, −1 to the previous, 0 a tap. */
export function onFinger(area: HTMLElement, callback: (by: 1 | -1 | 0) => void): void {
  let start: { x: number; y: number } | undefined;
  area.addEventListener('pointerdown', ({ pointerType, clientX, clientY }) => {
    start = pointerType === 'touch' ? { x: clientX, y: clientY } : undefined;
  });
  area.addEventListener('pointercancel', () => {
    start = undefined;
  });
  area.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (!start) return;
    const [across, down] = [clientX - start.x, clientY - start.y];
    start = undefined;
    if (Math.abs(across) > 50 && Math.abs(across) > 2 * Math.abs(down))
      callback(across < 0 ? 1 : -1);
    else if (Math.hypot(across, down) < 10) callback(0);
  });
}
