// "Download all": the photos as one ZIP, straight to the disk where the browser lets a page do that, else in memory.
import { signed } from "/gallery/link.js";
import { isolated } from "/gallery/words.js";
import { LIMIT_BYTES, LIMIT_FILES, ZipWriter, archiveSize } from "/gallery/zip.js";

const TRIES = 3;
const PAUSE_MS = 1_000;

const element = (id) => document.getElementById(id);

/** What a photo is saved as; the figures sort as the gallery does, and any system can type them. */
export function fileName(words, number, count) {
  return `${words.texts.photo.replace("{number}", String(number).padStart(String(count).length, "0"))}.jpg`;
}

export function offerAll(photos, words) {
  const files = photos.map((photo, index) => ({
    name: fileName(words, index + 1, photos.length), file: photo.file, sizeBytes: photo.size_bytes,
  }));
  const sizeBytes = archiveSize(files);
  element("save-all").textContent = words.say("download_all", { size: words.size(sizeBytes) });
  element("cancel").textContent = words.say("cancel");
  element("save-all").hidden = photos.length === 0;
  element("save-all").addEventListener("click", () => {
    if (sizeBytes > LIMIT_BYTES || files.length > LIMIT_FILES) tell(words.say("too_large"));
    else saveAll(files, words);
  });
}

async function saveAll(files, words) {
  const archive = `${words.say("archive")}.zip`;
  const stop = new AbortController();
  let sink = null;
  try {
    sink = await openSink(archive); // before anything else is waited for: the browser asks only right after a touch
    if (sink === null) return;
    begin(stop, files.length);
    await pack(files, sink, words, stop.signal);
    await sink.close();
    tell(words.say("packed", { file: isolated(archive) }));
  } catch (error) {
    await sink?.abort();
    tell(words.say(stop.signal.aborted ? "cancelled" : error.status === 403 ? "ended" : "zip_failed"));
  } finally {
    end();
  }
}

async function pack(files, sink, words, signal) {
  const zip = new ZipWriter(sink.write);
  // The next photo is on its way while this one is written; more at once would be more in memory.
  let coming = fetchPhoto(files[0], signal);
  for (const [index, { name }] of files.entries()) {
    element("packing").textContent = words.say("packing", { number: index + 1, count: files.length });
    const content = await coming;
    if (index + 1 < files.length) {
      coming = fetchPhoto(files[index + 1], signal);
      coming.catch(() => {}); // it is thrown where it is waited for
    }
    await zip.add(name, content);
    signal.throwIfAborted();
    element("progress").value = index + 1;
  }
  await zip.finish();
}

/** All of it, as long as the gallery's list says. A line that fails is tried again, an answer against it is not. */
async function fetchPhoto({ file, sizeBytes }, signal) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await fetch(signed(file), { signal });
      if (!answer.ok) throw Object.assign(new Error(`${file}: ${answer.status}`), { status: answer.status });
      const content = new Uint8Array(await answer.arrayBuffer());
      if (content.length !== sizeBytes) throw new RangeError(`${file}: ${content.length} bytes, not ${sizeBytes}`);
      return content;
    } catch (error) {
      const isFinal = signal.aborted || error instanceof RangeError || (error.status >= 400 && error.status < 500);
      if (isFinal || attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    }
  }
}

/** Null where the customer wants no file after all. */
async function openSink(name) {
  if (!window.showSaveFilePicker) return blobSink(name);
  try {
    const types = [{ accept: { "application/zip": [".zip"] } }];
    const handle = await window.showSaveFilePicker({ suggestedName: name, types });
    const stream = await handle.createWritable();
    return { write: (bytes) => stream.write(bytes), close: () => stream.close(), abort: () => stream.abort() };
  } catch (error) {
    if (error.name === "AbortError") return null;
    return blobSink(name); // the picker may be forbidden by the machine's owner
  }
}

/** Each piece is a Blob at once: browsers keep large ones on the disk. */
function blobSink(name) {
  let pieces = [];
  return {
    write: (bytes) => void pieces.push(new Blob([bytes])),
    close: () => {
      const address = URL.createObjectURL(new Blob(pieces, { type: "application/zip" }));
      Object.assign(document.createElement("a"), { href: address, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000); // the download has begun by then, and keeps the Blob
    },
    abort: () => void (pieces = []),
  };
}

function begin(stop, count) {
  tell("");
  Object.assign(element("progress"), { max: count, value: 0 });
  element("cancel").onclick = () => stop.abort();
  element("save-all").hidden = true;
  element("working").hidden = false;
  element("cancel").focus();
}

function end() {
  if (element("working").hidden) return;
  element("working").hidden = true;
  element("save-all").hidden = false;
  element("save-all").focus();
}

function tell(text) {
  element("message").textContent = text;
}
