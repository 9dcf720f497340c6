// Leaves of the page's twelve languages the one that the browser asks for; without this script all of them stand there.
import { offerNewLink } from "/gallery/new-link.js";
import { chooseLanguage } from "/gallery/words.js";

const language = chooseLanguage(navigator.languages);
const section = document.querySelector(`section[lang="${language}"]`);
document.documentElement.lang = language;
document.documentElement.dir = section.dir;
document.title = section.querySelector("h1").textContent;
for (const other of document.querySelectorAll("section")) other.hidden = other !== section;
document.querySelector("main").classList.add("chosen");
offerNewLink(section.querySelector(".ask"));
