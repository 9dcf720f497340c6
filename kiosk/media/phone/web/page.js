// Sends what is chosen here to the kiosk: slice by slice, so that a lost connection costs a slice at most. Keeps no photo,
// no cookie; remembers in this tab alone (sessionStorage) how far it was, for a page that is loaded anew.
"use strict";

const facts = JSON.parse(document.getElementById("facts").textContent);
const phrases = facts.phrases;
const plural = new Intl.PluralRules(facts.language);
const number = new Intl.NumberFormat(facts.language);
const percent = new Intl.NumberFormat(facts.language, { style: "percent" });

const FIRST_SLICE_BYTES = 4096; // enough for the kiosk to know a video before all of it is sent
const AT_ONCE = 3; // a browser opens six connections; more than three fill no Wi-Fi better
const SILENCE_MS = 15000; // without a byte more on its way, the connection is taken for lost
const PAUSE_MS = [500, 1000, 2000, 4000, 8000];
const LONG_MS = 30000; // without a connection: perhaps the session is over, and nobody is left to say so
const THUMBNAIL_PX = 144;
const SVG = "http://www.w3.org/2000/svg";
const PICTURE = [
  ["rect", { x: 2, y: 4, width: 20, height: 16, rx: 2.5 }],
  ["circle", { cx: 8, cy: 9.5, r: 1.75 }],
  ["path", { d: "M3 18l6-5 4 3 4-4 5 5" }],
]; // where this browser can't show the photo itself

const photos = []; // in the order in which they were chosen
const memory = recall();
let running = 0;
let waiting = 0; // uploads that have no connection now
let gone = false; // the session is over
let lonelySince_ms = 0; // since when nothing gets through; 0 while something does

const element = (id) => document.getElementById(id);

// ---- words -------------------------------------------------------------------------------------------------------

function say(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

function sayCount(phrase, total, values = {}) {
  const forms = phrases[phrase];
  return say(forms[plural.select(total)] ?? forms.other, { total: number.format(total), ...values });
}

function reasonText(reason) {
  const text = phrases[`reason_${reason}`] ?? phrases.reason_unexpected;
  return say(text, { megabytes: number.format(facts.photoMegabytes), photos: number.format(facts.sessionPhotos) });
}

// ---- what this tab remembers ---------------------------------------------------------------------------------------

function recall() {
  try {
    return JSON.parse(sessionStorage.getItem(location.pathname)) ?? {};
  } catch {
    return {};
  }
}

function remember(photo) {
  memory[photo.mark] = { id: photo.id, arrived: photo.state === "arrived" };
  try {
    sessionStorage.setItem(location.pathname, JSON.stringify(memory));
  } catch {
    // Private browsing may give no storage: then a page that is loaded anew begins anew.
  }
}

function forget(photo) {
  delete memory[photo.mark];
  try {
    sessionStorage.setItem(location.pathname, JSON.stringify(memory));
  } catch {
    // as above
  }
}

// ---- the line ------------------------------------------------------------------------------------------------------

class Lost extends Error {}
class Gone extends Error {}
class Refused extends Error {
  constructor(reason, retry) {
    super(reason);
    this.reason = reason;
    this.retry = retry;
  }
}

function ask(method, photo, headers, body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let watch = 0;
    const settle = (then) => (value) => {
      clearTimeout(watch);
      then(value);
    };
    const listen = () => {
      clearTimeout(watch);
      watch = setTimeout(() => request.abort(), SILENCE_MS);
    };
    const sent = photo.sent;
    request.open(method, `photos/${photo.id}`);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      listen();
      if (method === "PATCH") advance(photo, sent + event.loaded);
    };
    request.onload = settle(() => resolve(request));
    request.onerror = request.onabort = settle(() => reject(new Lost()));
    listen();
    request.send(body);
  });
}

// The answer's word on the photo; throws where there is none.
function heed(photo, request) {
  const state = request.getResponseHeader("Upload-State");
  if (state === "refused") throw new Refused(request.getResponseHeader("Upload-Reason"), false);
  if (state) {
    advance(photo, Number(request.getResponseHeader("Upload-Offset")));
    return state;
  }
  const code = request.getResponseHeader("Kiosk-Code");
  if (code === "closed" || code === "too_many_phones") throw new Gone(code === "closed" ? "closed" : "crowded");
  if (code === "too_fast" || code === "too_slow") throw new Lost();
  if (code === "wrong_offset") return code;
  throw new Refused(code ?? "unexpected", code !== "too_large");
}

async function announce(photo) {
  const words = { name: photo.file.name, size_bytes: photo.file.size, modified_ms: Math.max(0, photo.file.lastModified) };
  return heed(photo, await ask("PUT", photo, { "Content-Type": "application/json" }, JSON.stringify(words)));
}

async function sendSlice(photo) {
  const bytes = photo.sent === 0 ? FIRST_SLICE_BYTES : facts.sliceBytes;
  const slice = photo.file.slice(photo.sent, photo.sent + bytes);
  const headers = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": String(photo.sent) };
  return heed(photo, await ask("PATCH", photo, headers, slice));
}

async function sendOnce(photo) {
  let state = photo.announced ? heed(photo, await ask("HEAD", photo, {})) : await announce(photo);
  photo.announced = true;
  while (state !== "arrived") {
    online(photo);
    state = await sendSlice(photo);
    if (state === "wrong_offset") state = heed(photo, await ask("HEAD", photo, {}));
    photo.tries = 0;
  }
}

async function send(photo) {
  for (;;) {
    try {
      await sendOnce(photo);
      online(photo);
      return settleAs(photo, "arrived");
    } catch (trouble) {
      if (trouble instanceof Gone) return end(trouble.message);
      if (trouble instanceof Refused) {
        online(photo);
        if (trouble.reason === "no_such_thing" && photo.announced) {
          photo.announced = false; // the kiosk gave the part up: from the start
          photo.sent = 0;
          continue;
        }
        return settleAs(photo, "failed", trouble.reason, trouble.retry);
      }
      if (!(trouble instanceof Lost)) throw trouble;
      if (!(await readable(photo.file))) return settleAs(photo, "failed", "unreadable", false);
      await pause(photo);
    }
  }
}

// A photo that the phone has moved or not fetched from its cloud looks like a lost connection.
async function readable(file) {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function pause(photo) {
  if (!photo.offline) waiting += 1;
  photo.offline = true;
  show();
  const pause_ms = PAUSE_MS[Math.min(photo.tries, PAUSE_MS.length - 1)] * (0.75 + Math.random() / 2);
  photo.tries += 1;
  return new Promise((resolve) => {
    const again = () => {
      clearTimeout(timer);
      removeEventListener("online", again);
      document.removeEventListener("visibilitychange", again);
      resolve();
    };
    const timer = setTimeout(again, pause_ms);
    addEventListener("online", again);
    document.addEventListener("visibilitychange", again); // a phone that was locked wakes up
  });
}

function online(photo) {
  if (!photo.offline) return;
  photo.offline = false;
  waiting -= 1;
  show();
}

function work() {
  while (running < AT_ONCE && !gone) {
    const photo = photos.find((each) => each.state === "waiting");
    if (!photo) break;
    photo.state = "sending";
    running += 1;
    stayAwake();
    send(photo).finally(() => {
      running -= 1;
      work();
      mayRest();
      show();
    });
  }
}

// ---- what is chosen --------------------------------------------------------------------------------------------------

function take(files) {
  for (const file of files) {
    const mark = `${file.name}\n${file.size}\n${file.lastModified}`;
    const known = photos.find((each) => each.mark === mark);
    if (known) {
      if (known.state === "failed" && (known.retry || known.reason === "unreadable")) again(known, file);
      continue;
    }
    const before = memory[mark];
    const photo = {
      file, mark, id: before?.id ?? newId(), announced: false, sent: 0, tries: 0,
      state: "waiting", offline: false, reason: "", retry: false,
    };
    photos.push(photo);
    photo.tile = newTile(photo);
    remember(photo);
  }
  work();
  show();
}

function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function advance(photo, sent) {
  photo.sent = Math.min(sent, photo.file.size);
  showTile(photo);
  showBar();
}

function settleAs(photo, state, reason = "", retry = false) {
  Object.assign(photo, { state, reason, retry });
  if (state === "arrived") {
    photo.sent = photo.file.size;
    remember(photo);
  } else {
    forget(photo);
  }
  showTile(photo);
  show();
}

function again(photo, file = photo.file) {
  Object.assign(photo, { file, id: newId(), announced: false, sent: 0, tries: 0, state: "waiting", reason: "" });
  remember(photo);
  showTile(photo);
  work();
  show();
}

function end(phrase) {
  gone = true;
  document.body.classList.add("gone");
  element("heading").textContent = phrases[phrase];
  element("lead").textContent = phrases[`${phrase}_text`];
  element("notice").hidden = true;
  scrollTo(0, 0);
}

// ---- what is seen ----------------------------------------------------------------------------------------------------

let shown = false;

function show() {
  if (shown || gone) return;
  shown = true;
  requestAnimationFrame(() => {
    shown = false;
    showNow();
  });
}

function showNow() {
  const arrived = photos.filter((photo) => photo.state === "arrived").length;
  const failed = photos.filter((photo) => photo.state === "failed");
  const total = photos.length - failed.length;
  const busy = arrived < total;
  const done = total > 0 && !busy;
  document.body.classList.toggle("done", done);
  document.body.classList.toggle("begun", total > 0);
  element("progress").hidden = total === 0;
  put("count", done ? sayCount("all_done", total) : sayCount("progress", total, { done: number.format(arrived) }));
  const offline = busy && waiting > 0 && waiting >= running;
  put("hint", done ? phrases.look : offline ? "" : phrases.sending);
  put("choose-words", photos.length ? phrases.choose_more : phrases.choose);
  element("choose").classList.toggle("second", total > 0);
  showNotice(offline);
  showFailed(failed);
  showBar();
}

function put(id, text) {
  if (element(id).textContent !== text) element(id).textContent = text; // a screen reader says what is put in anew
}

function showNotice(offline) {
  const chosen = new Set(photos.map((photo) => photo.mark));
  const left = Object.entries(memory).filter(([mark, { arrived }]) => !arrived && !chosen.has(mark)).length;
  lonelySince_ms = offline ? lonelySince_ms || Date.now() : 0;
  const long = offline && Date.now() - lonelySince_ms > LONG_MS;
  const lonely = long ? `${phrases.waiting} ${phrases.closed_text}` : phrases.waiting;
  const text = offline ? lonely : left > 0 ? sayCount("unfinished", left) : "";
  element("notice").hidden = !text;
  element("notice").classList.toggle("trouble", offline);
  put("notice", text);
}

function showBar() {
  const going = photos.filter((photo) => photo.state !== "failed");
  const all = going.reduce((sum, photo) => sum + photo.file.size, 0);
  const sent = going.reduce((sum, photo) => sum + photo.sent, 0);
  element("bar").value = all ? sent / all : 0;
}

function showFailed(failed) {
  const list = element("failed-list");
  element("failed").hidden = failed.length === 0;
  put("failed-heading", sayCount("failed", failed.length));
  for (const photo of photos) {
    const row = photo.row;
    if (photo.state === "failed" && !row) list.append((photo.row = newRow(photo)));
    if (photo.state !== "failed" && row) {
      row.remove();
      photo.row = null;
    }
  }
}

function newRow(photo) {
  const row = make("li", "row");
  const picture = make("div", "picture");
  picture.append(drawing("0 0 24 24", ["path", { d: "M12 6v8M12 18v.5" }]));
  const name = make("p", "name");
  name.append(words("bdi", "", photo.file.name)); // in its own direction, on the page's side
  row.append(picture, name, words("p", "why", reasonText(photo.reason)));
  if (photo.retry) {
    const button = words("button", "", phrases.try_again);
    button.type = "button";
    button.onclick = () => again(photo);
    row.append(button);
  }
  if (photo.canvas) picture.replaceChildren(copied(photo.canvas));
  return row;
}

function newTile(photo) {
  const tile = make("li", "tile");
  const stripe = make("div", "stripe");
  const tick = make("div", "tick");
  stripe.append(make("i"));
  tick.append(drawing("0 0 48 48", ["circle", { cx: 24, cy: 24, r: 21 }], ["path", { d: "M14 25l7 7 14-15" }]));
  tile.append(drawing("0 0 24 24", ...PICTURE), make("div", "veil"), stripe, tick);
  tile.setAttribute("role", "img");
  element("tiles").append(tile);
  photo.tile = tile;
  showTile(photo);
  thumbnails.add(photo);
  return tile;
}

function showTile(photo) {
  const { tile, state, file, sent } = photo;
  if (!tile) return;
  const share = file.size ? sent / file.size : 0;
  tile.hidden = state === "failed"; // it stands in the list below the button, with its reason
  tile.classList.toggle("arrived", state === "arrived");
  tile.querySelector("i").style.transform = `scaleX(${share})`;
  const words = { name: file.name, percent: percent.format(share) };
  const phrase = state === "arrived" ? "tile_arrived" : share > 0 ? "tile_sending" : "tile_waiting";
  tile.setAttribute("aria-label", say(phrases[phrase], words));
}

function make(tag, name = "") {
  const made = document.createElement(tag);
  if (name) made.className = name;
  return made;
}

function words(tag, name, text) {
  const made = make(tag, name);
  made.textContent = text;
  return made;
}

function drawing(box, ...parts) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", box);
  svg.setAttribute("aria-hidden", "true");
  for (const [tag, attributes] of parts) {
    const part = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, value);
    svg.append(part);
  }
  return svg;
}

// Small pictures, one at a time and only for what is in sight: a phone has no memory for 500 photos at full size.
const thumbnails = {
  queue: [],
  busy: false,
  sight: new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      thumbnails.sight.unobserve(target);
      thumbnails.queue.push(photos.find((photo) => photo.tile === target));
      thumbnails.next();
    }
  }),
  add(photo) {
    this.sight.observe(photo.tile);
  },
  async next() {
    if (this.busy) return;
    this.busy = true;
    for (let photo = this.queue.shift(); photo; photo = this.queue.shift()) {
      const canvas = await smallPicture(photo.file);
      if (!canvas) continue; // a format that this browser can't show; the kiosk can
      photo.canvas = canvas;
      photo.tile.prepend(canvas);
      photo.row?.querySelector(".picture").replaceChildren(copied(canvas));
    }
    this.busy = false;
  },
};

async function smallPicture(file) {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const side = Math.min(image.naturalWidth, image.naturalHeight);
    const left = (image.naturalWidth - side) / 2;
    const top = (image.naturalHeight - side) / 2;
    const canvas = make("canvas");
    canvas.width = canvas.height = THUMBNAIL_PX;
    canvas.getContext("2d").drawImage(image, left, top, side, side, 0, 0, THUMBNAIL_PX, THUMBNAIL_PX);
    return canvas;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function copied(canvas) {
  const copy = make("canvas");
  copy.width = copy.height = THUMBNAIL_PX;
  copy.getContext("2d").drawImage(canvas, 0, 0);
  return copy;
}

// Where the browser lets a page of plain HTTP ask for it: most do not, and then the page goes on when the phone wakes up.
let awake = null;

async function stayAwake() {
  if (awake && !awake.released) return;
  try {
    awake = (await navigator.wakeLock?.request("screen")) ?? null;
  } catch {
    awake = null; // a battery that is low, or a page out of sight
  }
}

function mayRest() {
  if (running === 0) awake?.release();
}

element("files").addEventListener("change", (event) => {
  take(event.target.files);
  event.target.value = ""; // so that the same photo can be chosen again
});
addEventListener("beforeunload", (event) => {
  if (running > 0 && !gone) event.preventDefault();
});
document.documentElement.classList.add("js");
show();
