/** Tells the other tabs of this browser what was saved here. */

/** Tells a tab that what it holds is of the past. */
export const RELOAD = 'reload';

let channel: BroadcastChannel | undefined;

/** Calls back with whatever another tab sends, unchecked. Without the API, tabs stay unaware. */
export function hearTabs(callback: (message: unknown) => void): void {
  try {
    channel = new BroadcastChannel('drawdown');
    channel.onmessage = ({ data }) => callback(data);
  } catch {
    // Not there, or not allowed in this frame. The next load reads everything from the store.
  }
}

/** Sends to all other tabs. */
export function tellTabs(message: unknown): void {
  channel?.postMessage(message);
}
