// The page's words in twelve languages: which of them, with their counts, figures and moments as Intl writes them.

export const LANGUAGES = ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ar", "he", "zh"];

// Names and moments run in their own direction, whichever the sentence around them has.
const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

const primary = (tag) => tag.toLowerCase().split("-")[0];

/** The first of these BCP 47 tags that there are words for; English where there are none for any. */
export function chooseLanguage(tags) {
  return tags.map(primary).find((language) => LANGUAGES.includes(language)) ?? "en";
}

export const isolated = (text) => FIRST_STRONG_ISOLATE + text + POP_ISOLATE;

export class Words {
  static async load(tags) {
    const language = chooseLanguage(tags);
    const answer = await fetch(`/gallery/texts/${language}.json`);
    if (!answer.ok) throw new Error(`texts of ${language}: ${answer.status}`);
    return new Words(language, await answer.json());
  }

  constructor(language, texts) {
    this.language = language;
    this.direction = texts.direction;
    this.texts = texts;
    // A British and an American browser agree on the words and not on the date.
    const own = navigator.languages.find((tag) => primary(tag) === language) ?? language;
    // The mail writes Arabic with its own digits; whether Intl does so by itself depends on the browser's age.
    this.locale = language === "ar" ? new Intl.Locale(own, { numberingSystem: "arab" }).toString() : own;
    this.plurals = new Intl.PluralRules(language);
    this.figures = new Intl.NumberFormat(this.locale);
  }

  /** A text with its placeholders filled; numbers among the values are written as the language writes them. */
  say(key, values = {}) {
    return this.#fill(this.texts[key], values);
  }

  /** The form of a text that goes with `count`. */
  count(key, count) {
    const forms = this.texts[key];
    return this.#fill(forms[this.plurals.select(count)] ?? forms.other, { count });
  }

  /** In the time zone of this browser, which it names. */
  moment(date) {
    const text = new Intl.DateTimeFormat(this.locale, {
      weekday: "long", day: "numeric", month: "long", year: "numeric",
      hour: "numeric", minute: "2-digit", timeZoneName: "short",
    }).format(date);
    return isolated(text);
  }

  size(bytes) {
    const [value, unit] = bytes < 999.5e6 ? [bytes / 1e6, "megabyte"] : [bytes / 1e9, "gigabyte"];
    const digits = value < 10 ? 1 : 0;
    return new Intl.NumberFormat(this.locale, { style: "unit", unit, maximumFractionDigits: digits }).format(value);
  }

  #fill(text, values) {
    const shown = (value) => (typeof value === "number" ? this.figures.format(value) : value);
    return text.replace(/\{(\w+)\}/g, (_, name) => shown(values[name]));
  }
}
