// Shows the photos that gallery.json beside this page names. The page's own query is the signature that opens the
// whole folder, so each address gets it appended; nothing is sent or kept anywhere.
import { clockOffsetMs, linkEnd, signed, watchEnd } from "/gallery/link.js";
import { fileName, offerAll } from "/gallery/saving.js";
import { Viewer } from "/gallery/viewer.js";
import { Words } from "/gallery/words.js";

const element = (id) => document.getElementById(id);
const make = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

function card(photo, index, count, words, open, link) {
  const number = index + 1;
  const image = make("img", {
    className: "small", alt: words.say("photo_of", { number, count }), loading: "lazy", decoding: "async",
    width: photo.width_px, height: photo.height_px, src: signed(photo.preview ?? photo.file),
  });
  if (photo.preview) image.addEventListener("error", () => withoutPreview(photo, image), { once: true });
  const button = make("button", { type: "button", className: "open" }, image);
  button.addEventListener("click", () => open(index));
  const label = make("span", { className: "number quiet", ariaHidden: "true", textContent: words.figures.format(number) });
  const save = link(make("a", { className: "save" }), index);
  return make("li", { className: "card" }, button, make("div", { className: "under" }, label, save));
}

/** Nobody waits for a preview to be sent, so that one may be missing. */
function withoutPreview(photo, image) {
  delete photo.preview;
  image.src = signed(photo.file);
}

function showEnd(end, offsetMs, words) {
  const until = words.say("ends", { moment: words.moment(end) });
  watchEnd(end, offsetMs, (minutes) => {
    element("ends").textContent = minutes === 0 ? "" : until;
    // Not by role: a reader of the screen hears the last hour begin, and not every minute of it.
    element("soon").setAttribute("aria-live", minutes % 15 === 0 ? "polite" : "off");
    element("soon").textContent =
      minutes === 0 ? words.say("ended") : minutes === Infinity ? "" : words.count("ends_soon", minutes);
  });
}

function render(gallery, words, offsetMs) {
  const { photos } = gallery;
  document.title = words.say("title");
  element("title").textContent = words.say("title");
  element("count").textContent = words.count("photos", photos.length);
  const end = linkEnd();
  if (end) showEnd(end, offsetMs, words);
  const link = (anchor, index) =>
    Object.assign(anchor, {
      href: signed(photos[index].file),
      download: fileName(words, index + 1, photos.length),
      textContent: words.say("download"),
      ariaLabel: words.say("download_photo", { number: index + 1 }),
    });
  const back = (index) => element("grid").children[index].querySelector(".open").focus();
  const viewer = new Viewer(photos, words, link, back);
  const cards = photos.map((photo, index) => card(photo, index, photos.length, words, (at) => viewer.show(at), link));
  element("grid").append(...cards);
  offerAll(photos, words);
}

async function speak(tags) {
  const words = await Words.load(tags);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  return words;
}

async function load() {
  const answer = await fetch(signed("gallery.json"), { cache: "no-store" });
  if (!answer.ok) throw Object.assign(new Error(`gallery.json: ${answer.status}`), { status: answer.status });
  const gallery = await answer.json();
  // The order's language first; where it has no words here, what the browser asks for.
  render(gallery, await speak([gallery.language, ...navigator.languages]), clockOffsetMs(answer));
}

async function apologise(error) {
  const words = await speak(navigator.languages);
  document.title = words.say("title");
  element("title").textContent = words.say("title");
  element("message").textContent = words.say(error.status === 403 ? "ended" : "load_failed");
}

// Where not even the words can be had, a sign that needs none.
load().catch(apologise).catch(() => {
  element("again").hidden = false;
});
