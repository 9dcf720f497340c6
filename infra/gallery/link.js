// The signed link that opened this page: its query opens every file of the order, and its policy says until when.

const SIGNATURE = location.search;
const LAST_HOUR_MS = 3_600_000;
const LOOK_EVERY_MS = 5_000;

export const signed = (file) => file + SIGNATURE;

/** When the link ends; null where its policy can't be read, and whether it opens is not the page's to judge. */
export function linkEnd() {
  const policy = new URLSearchParams(SIGNATURE).get("Policy");
  if (!policy) return null;
  // CloudFront's base 64 has "-", "_" and "~" for "+", "=" and "/".
  const encoded = policy.replace(/-/g, "+").replace(/_/g, "=").replace(/~/g, "/");
  try {
    const [statement] = JSON.parse(atob(encoded)).Statement;
    return new Date(statement.Condition.DateLessThan["AWS:EpochTime"] * 1000);
  } catch {
    return null;
  }
}

/** How far this device's clock is behind the server's, in ms; a phone's may be hours off, and CloudFront's counts. */
export function clockOffsetMs(answer) {
  const told = Date.parse(answer.headers.get("Date") ?? "");
  return Number.isNaN(told) ? 0 : told - Date.now();
}

/**
 * Calls `tell` with the whole minutes that are left, from 60 down to 0, or with Infinity while there is more than an
 * hour; only when that changes.
 */
export function watchEnd(end, offsetMs, tell) {
  let last = null;
  const look = () => {
    const leftMs = end.getTime() - (Date.now() + offsetMs);
    const minutes = leftMs > LAST_HOUR_MS ? Infinity : Math.max(0, Math.ceil(leftMs / 60_000));
    if (minutes !== last) tell(minutes);
    last = minutes;
    if (minutes > 0) setTimeout(look, Math.min(LOOK_EVERY_MS, leftMs + 20));
  };
  look();
}
