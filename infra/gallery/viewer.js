// One photo as large as the screen, by touch, keys and swipe. The dialog element keeps the focus in and Escape working.
import { signed } from "/gallery/link.js";

const SWIPE_PX = 48; // less is a trembling finger, more is out of a thumb's reach
const element = (id) => document.getElementById(id);

/** `link` fills a download link for a photo by its index; `back` is called with the index that was shown last. */
export class Viewer {
  #photos;
  #words;
  #link;
  #current = 0;

  constructor(photos, words, link, back) {
    this.#photos = photos;
    this.#words = words;
    this.#link = link;
    const dialog = element("viewer");
    dialog.setAttribute("aria-label", words.say("full_view"));
    for (const id of ["previous", "next", "close"]) {
      element(id).setAttribute("aria-label", words.say(id));
      element(id).title = words.say(id);
    }
    for (const id of ["previous", "next"]) element(id).hidden = photos.length < 2;
    element("previous").addEventListener("click", () => this.show(this.#current - 1));
    element("next").addEventListener("click", () => this.show(this.#current + 1));
    element("close").addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      document.documentElement.classList.remove("viewing");
      back(this.#current);
    });
    dialog.addEventListener("keydown", (event) => this.#key(event));
    new Swipe(element("stage"), element("large"), (steps) => this.show(this.#current + this.#ahead(steps)));
  }

  /** Goes round: after the last comes the first. */
  show(index) {
    const count = this.#photos.length;
    this.#current = (index + count) % count;
    const number = this.#current + 1;
    const large = element("large");
    this.#draw(this.#photos[this.#current], large);
    large.alt = this.#words.say("photo_of", { number, count });
    element("position").textContent = this.#words.say("position", { number, count });
    this.#link(element("download"), this.#current);
    if (!element("viewer").open) {
      document.documentElement.classList.add("viewing");
      element("viewer").showModal();
      element("close").focus();
    }
    // The neighbour is there before it is asked for.
    new Image().src = signed(this.#photos[(this.#current + 1) % count].file);
  }

  /** What the grid has shown already, until the whole photo has come. */
  #draw(photo, large) {
    const whole = signed(photo.file);
    large.src = photo.preview ? signed(photo.preview) : whole;
    if (!photo.preview) return;
    const coming = new Image();
    coming.addEventListener("load", () => {
      if (this.#photos[this.#current] === photo) large.src = whole;
    });
    coming.src = whole;
  }

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return; // the browser's own
    const targets = {
      ArrowLeft: this.#current - this.#ahead(1), ArrowRight: this.#current + this.#ahead(1),
      Home: 0, End: this.#photos.length - 1,
    };
    if (!(event.key in targets)) return;
    event.preventDefault();
    this.show(targets[event.key]);
  }

  /** From right to left, what comes next lies at the left. */
  #ahead(steps) {
    return this.#words.direction === "rtl" ? -steps : steps;
  }
}

/** A finger drawn across `stage` moves `picture` along, and steps by 1 to what lies at the right, or by -1. */
class Swipe {
  #start = null;

  constructor(stage, picture, step) {
    const reset = () => {
      this.#start = null;
      picture.style.translate = "";
    };
    stage.addEventListener("pointerdown", (event) => {
      // A second finger zooms; a mouse has the buttons.
      if (!event.isPrimary) reset();
      else if (event.pointerType !== "mouse" && window.visualViewport.scale === 1) this.#start = event;
    });
    stage.addEventListener("pointermove", (event) => {
      if (this.#start?.pointerId === event.pointerId) picture.style.translate = `${event.clientX - this.#start.clientX}px`;
    });
    stage.addEventListener("pointercancel", reset);
    stage.addEventListener("pointerup", (event) => {
      if (this.#start?.pointerId !== event.pointerId) return;
      const [acrossPx, downPx] = [event.clientX - this.#start.clientX, event.clientY - this.#start.clientY];
      reset();
      if (Math.abs(acrossPx) >= SWIPE_PX && Math.abs(acrossPx) > Math.abs(downPx)) step(-Math.sign(acrossPx));
    });
  }
}
