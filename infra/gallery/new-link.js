// "Send me a new link": one request to the page's own address, at a press of the button and never at a visit, since mail
// scanners follow links. What comes of it the answer does not tell, so neither does the page.

const ORDER = /^\/orders\/([0-7][0-9A-HJKMNP-TV-Z]{25})\//;
const PATIENCE_MS = 20_000;

/** Shows the button where the address names an order; `box` has it, the place for what is said, and the words. */
export function offerNewLink(box) {
  const order = ORDER.exec(location.pathname);
  if (!order) return;
  const button = box.querySelector("button");
  const message = box.querySelector("[role=status]");
  let isAsking = false;
  button.addEventListener("click", async () => {
    if (isAsking) return;
    isAsking = true;
    // Not `disabled`, which would take the focus away.
    button.setAttribute("aria-disabled", "true");
    message.textContent = box.dataset.asking;
    const isTaken = await ask(order[1]);
    isAsking = false;
    button.removeAttribute("aria-disabled");
    message.textContent = isTaken ? box.dataset.asked : box.dataset.failed;
    box.classList.toggle("asked", isTaken);
    if (isTaken) {
      message.focus();
      button.hidden = true;
    } else {
      button.textContent = box.dataset.retry;
    }
  });
  box.hidden = false;
}

async function ask(orderId) {
  const options = { method: "POST", credentials: "omit", signal: AbortSignal.timeout(PATIENCE_MS) };
  try {
    return (await fetch(`/v1/orders/${orderId}/link`, options)).status === 202;
  } catch {
    return false;
  }
}
