// Shows the photos that gallery.json beside this page names. The page's own query is the signature that opens the
// whole folder, so each address gets it appended; nothing is sent or kept anywhere.
"use strict";

const TEXTS = {
  en: {
    title: "Your photos", ends: "This link works until {moment}.", photo: "Photo {number}", download: "Download",
    previous: "Previous", next: "Next", close: "Close", position: "{number} of {count}",
    failed: "Your photos could not be loaded. Please check your connection and open the link again.",
  },
  de: {
    title: "Ihre Fotos", ends: "Der Link gilt bis {moment}.", photo: "Foto {number}", download: "Herunterladen",
    previous: "Zurück", next: "Weiter", close: "Schließen", position: "{number} von {count}",
    failed: "Ihre Fotos ließen sich nicht laden. Bitte prüfen Sie die Verbindung und öffnen Sie den Link noch einmal.",
  },
  fr: {
    title: "Vos photos", ends: "Ce lien est valable jusqu’au {moment}.", photo: "Photo {number}",
    download: "Télécharger", previous: "Précédente", next: "Suivante", close: "Fermer",
    position: "{number} sur {count}",
    failed: "Vos photos n’ont pas pu être chargées. Vérifiez la connexion et rouvrez le lien.",
  },
};

const signature = location.search;
const element = (id) => document.getElementById(id);
const signed = (file) => file + signature;
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

function textsFor(tag) {
  const language = (tag || "en").split("-")[0];
  return TEXTS[language] ? [language, TEXTS[language]] : ["en", TEXTS.en];
}

// CloudFront's base 64 has "-", "_" and "~" for "+", "=" and "/".
function linkEnd() {
  const policy = new URLSearchParams(signature).get("Policy");
  if (!policy) return null;
  const encoded = policy.replace(/-/g, "+").replace(/_/g, "=").replace(/~/g, "/");
  try {
    const [statement] = JSON.parse(atob(encoded)).Statement;
    return new Date(statement.Condition.DateLessThan["AWS:EpochTime"] * 1000);
  } catch {
    return null; // the line is left out; whether the link opens is not the page's to judge
  }
}

function downloadLink(link, photo, number, texts) {
  link.href = signed(photo.file);
  link.download = `${fill(texts.photo, { number })}.jpg`;
  link.textContent = texts.download;
  return link;
}

function card(photo, index, texts, open) {
  const name = fill(texts.photo, { number: index + 1 });
  const image = Object.assign(document.createElement("img"), {
    className: "small", alt: name, loading: "lazy",
    width: photo.width_px, height: photo.height_px, src: signed(photo.file),
  });
  const button = Object.assign(document.createElement("button"), { type: "button", className: "open" });
  button.append(image);
  button.addEventListener("click", () => open(index));
  const save = Object.assign(document.createElement("a"), { className: "save" });
  const item = Object.assign(document.createElement("li"), { className: "card" });
  item.append(button, downloadLink(save, photo, index + 1, texts));
  return item;
}

function viewerOf(photos, texts) {
  const viewer = element("viewer");
  let current = 0;
  const show = (index) => {
    current = (index + photos.length) % photos.length;
    const number = current + 1;
    element("large").src = signed(photos[current].file);
    element("large").alt = fill(texts.photo, { number });
    element("position").textContent = fill(texts.position, { number, count: photos.length });
    downloadLink(element("download"), photos[current], number, texts);
    if (!viewer.open) viewer.showModal();
  };
  for (const id of ["previous", "next", "close"]) element(id).textContent = texts[id];
  element("previous").addEventListener("click", () => show(current - 1));
  element("next").addEventListener("click", () => show(current + 1));
  element("close").addEventListener("click", () => viewer.close());
  viewer.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") show(current - 1);
    if (event.key === "ArrowRight") show(current + 1);
  });
  return show;
}

function render(gallery) {
  const [language, texts] = textsFor(gallery.language);
  document.documentElement.lang = language;
  document.title = texts.title;
  element("title").textContent = texts.title;
  const end = linkEnd();
  if (end) {
    const moment = end.toLocaleString(gallery.language, { dateStyle: "long", timeStyle: "short" });
    element("ends").textContent = fill(texts.ends, { moment });
  }
  const open = viewerOf(gallery.photos, texts);
  element("grid").append(...gallery.photos.map((photo, index) => card(photo, index, texts, open)));
}

async function load() {
  const answer = await fetch(signed("gallery.json"), { cache: "no-store" });
  if (!answer.ok) throw new Error(`gallery.json: ${answer.status}`);
  render(await answer.json());
}

load().catch(() => {
  element("message").textContent = textsFor(navigator.language)[1].failed;
});
