"""The gallery in a real Chromium, from the local cloud's distribution: what who has a signed link sees and gets."""

from __future__ import annotations

import base64
import io
import re
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from backend_lambdas.domain.notice_mail.words import LANGUAGES
from tests.cloud import wait_for
from tests.e2e.gallery.conftest import PREVIEW_PX, Delivery, OpenBrowser
from tests.e2e.phone.conftest import needs_browser
from tests.phone_browser import Browser

pytestmark = needs_browser

COUNT = 5
NAMES_ARE_UTF8 = 0x800
VIEWING = "document.getElementById('viewer').open"
SHOWN = """(all => all.length === 5 && all.every(one => one.complete && one.naturalWidth))(
    [...document.querySelectorAll('.small')])"""
TEXTS = """return [...document.querySelectorAll('section')]
    .filter(one => one.checkVisibility()).map(one => one.innerText)"""
SMALL_TARGETS = """return [...document.querySelectorAll('a, button')].map(one => [one, one.getBoundingClientRect()])
    .filter(([one, box]) => one.checkVisibility() && (box.width < 44 || box.height < 44))
    .map(([one, box]) => `${one.id || one.className}: ${box.width} x ${box.height}`)"""
WIDTHS = "return [...document.querySelectorAll('.small')].map(one => one.naturalWidth)"
LOADED = """return performance.getEntriesByType('resource').map(one => new URL(one.name).pathname.split('/')[3])
    .filter(one => ['photos', 'previews'].includes(one))"""
CUT = """return [...document.querySelectorAll('.under, .bar, .button, .save, p, h1')]
    .filter(one => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth)
    .map(one => one.id || one.className)"""
TO_DISK = """
const done = arguments[0];
navigator.storage.getDirectory().then((folder) => {
  window.showSaveFilePicker = async ({ suggestedName }) => {
    window.suggested = suggestedName;
    return folder.getFileHandle('saved.zip', { create: true });
  };
  done();
});"""
SAVED = """
const done = arguments[0];
navigator.storage.getDirectory().then(async (folder) => {
  const reader = new FileReader();
  reader.onload = () => done(reader.result.split(',')[1]);
  reader.readAsDataURL(await (await folder.getFileHandle('saved.zip')).getFile());
});"""


def shown(browser: Browser, link: str) -> None:
    browser.open(link)
    browser.until(SHOWN)


def click(browser: Browser, selector: str) -> None:
    browser.driver.find_element(By.CSS_SELECTOR, selector).click()


def test_signed_link_shows_the_order_in_its_language(browser: Browser, german: Delivery) -> None:
    """An English browser shows a German order in German: photos with alternative texts, the end in her time zone."""
    shown(browser, german.link)

    assert browser.script("return [document.documentElement.lang, document.documentElement.dir, document.title]") == [
        "de",
        "ltr",
        "Ihre Fotos",
    ]
    assert browser.text("count") == "5 Fotos"
    assert re.fullmatch(
        r"Der Link gilt bis \u2068\w+, \d+\. \w+ \d{4} um \d\d:\d\d (MEZ|MESZ)\u2069\.", browser.text("ends")
    )
    assert browser.text("soon") == ""
    alts = browser.script("return [...document.querySelectorAll('.small')].map(one => one.alt)")
    assert alts == [f"Foto {number} von 5" for number in range(1, COUNT + 1)]
    assert browser.script(SMALL_TARGETS) == []


def test_grid_loads_previews_and_the_full_view_photos(browser: Browser, previewed: Delivery) -> None:
    """Opening the gallery loads each preview and no photo; the full view has the preview at once and then the photo."""
    shown(browser, previewed.link)
    assert browser.script(WIDTHS) == [PREVIEW_PX[0]] * COUNT
    assert sorted(browser.script(LOADED)) == ["previews"] * COUNT
    assert browser.script("return [...document.querySelectorAll('.small')].every(one => one.loading === 'lazy')")

    browser.throttle(bytes_s=50_000)
    try:
        click(browser, ".open")
        assert browser.script("return document.getElementById('large').naturalWidth") == PREVIEW_PX[0]
    finally:
        browser.throttle(bytes_s=-1, latency_ms=0)
    browser.until("document.getElementById('large').naturalWidth === 640")
    browser.until(f"(() => {{ {LOADED} }})().length === {COUNT + 2}")
    assert sorted(browser.script(LOADED)) == ["photos"] * 2 + ["previews"] * COUNT, "the one shown, and the next"
    browser.press(Keys.ESCAPE)


def test_photo_without_its_preview_is_shown_itself(browser: Browser, previewed: Delivery) -> None:
    """A preview that was never sent is replaced by its photo, in grid and full view; the others stay small."""
    browser.cached(yes=False)
    try:
        with previewed.without_preview(2):
            browser.open(previewed.link)
            browser.until(SHOWN)
            assert browser.script(WIDTHS) == [160, 640, 160, 160, 160]
            click(browser, ".card:nth-child(2) .open")
            browser.until("document.getElementById('large').naturalWidth === 640")
            assert "/photos/" in browser.script("return document.getElementById('large').src")
    finally:
        browser.cached(yes=True)


def test_an_order_without_previews_shows_its_photos(browser: Browser, german: Delivery) -> None:
    """The gallery of a kiosk that made none loads the photos themselves."""
    shown(browser, german.link)
    assert set(browser.script(LOADED)) == {"photos"}
    assert browser.script(WIDTHS) == [640] * COUNT


def test_previewed_photos_are_downloaded_whole(browser: Browser, previewed: Delivery, tmp_path: Path) -> None:
    """What is saved of a photo with a preview is the bucket's photo, byte by byte."""
    browser.keep_downloads(tmp_path)
    shown(browser, previewed.link)
    click(browser, ".card:nth-child(4) .save")
    wait_for((tmp_path / "Photo 4.jpg").exists, 10)
    assert (tmp_path / "Photo 4.jpg").read_bytes() == previewed.photos[3]


@pytest.mark.parametrize("width_px", [320, 390, 1280])
def test_nothing_is_cut(browser: Browser, german: Delivery, width_px: int) -> None:
    """From the narrowest window that WCAG 1.4.10 knows to a desktop's, German's long words have room in both views."""
    browser.resize(844, width_px, mobile=False)
    try:
        shown(browser, german.link)
        assert browser.script(CUT) == []
        click(browser, ".open")
        assert browser.script(CUT) == []
    finally:
        browser.resize(844)


def test_full_view_goes_by_keys(browser: Browser, german: Delivery) -> None:
    """Arrows go round, Home and End to the ends, Escape back to the photo that was shown; the focus never gets out."""
    shown(browser, german.link)
    browser.driver.find_elements(By.CLASS_NAME, "open")[1].send_keys(Keys.ENTER)
    seen = [browser.text("position")]
    for key in (Keys.ARROW_RIGHT, Keys.END, Keys.ARROW_RIGHT, Keys.ARROW_LEFT, Keys.HOME, Keys.ARROW_RIGHT):
        browser.press(key)
        seen.append(browser.text("position"))
    assert seen == [f"{number} von 5" for number in (2, 3, 5, 1, 5, 1, 2)]
    assert browser.script("return document.activeElement.id") == "close"
    assert browser.script(SMALL_TARGETS) == []
    browser.until("document.getElementById('large').naturalWidth === 640")
    assert browser.script("return document.getElementById('large').alt") == "Foto 2 von 5"

    browser.press(Keys.END, Keys.ESCAPE)
    assert not browser.script(f"return {VIEWING}")
    browser.until("[...document.querySelectorAll('.open')].indexOf(document.activeElement) === 4")


def test_full_view_goes_by_swipe(browser: Browser, german: Delivery) -> None:
    """A finger drawn to the left brings the next photo, to the right the last; a short or upright one nothing."""
    shown(browser, german.link)
    click(browser, ".open")
    seen = []
    for start, end in (
        ((300, 400), (80, 410)),
        ((300, 400), (80, 410)),
        ((80, 400), (300, 400)),
        ((200, 400), (180, 400)),
        ((200, 300), (210, 600)),
    ):
        browser.swipe(start, end)
        seen.append(browser.text("position"))
    assert seen == [f"{number} von 5" for number in (2, 3, 2, 2, 2)]
    assert browser.script("return document.getElementById('large').style.translate") == ""


def test_one_photo_is_downloaded_as_it_is(browser: Browser, german: Delivery, tmp_path: Path) -> None:
    """The link below a photo saves the bucket's bytes under its name in the gallery's language."""
    browser.keep_downloads(tmp_path)
    shown(browser, german.link)
    click(browser, ".card:nth-child(3) .save")
    wait_for((tmp_path / "Foto 3.jpg").exists, 10)
    assert (tmp_path / "Foto 3.jpg").read_bytes() == german.photos[2]


def test_all_photos_come_as_one_zip(browser: Browser, german: Delivery, tmp_path: Path) -> None:
    """Without a picker the archive is downloaded; its files are the bucket's objects, byte by byte and by order."""
    browser.keep_downloads(tmp_path)
    shown(browser, german.link)
    browser.script("delete window.showSaveFilePicker; window.showSaveFilePicker = undefined")
    click(browser, "#save-all")
    wait_for((tmp_path / "Fotos.zip").exists, 20)
    with zipfile.ZipFile(tmp_path / "Fotos.zip") as archive:
        assert archive.testzip() is None
        contents = {name: archive.read(name) for name in archive.namelist()}
    assert contents == {f"Foto {number}.jpg": photo for number, photo in enumerate(german.photos, 1)}
    assert browser.text("message") == "Fertig: \u2068Fotos.zip\u2069 enthält alle Ihre Fotos."


def test_zip_streams_to_disk_where_the_browser_lets_it(browser: Browser, arabic: Delivery) -> None:
    """The file that a picker gives is written as the photos come; Arabic names are UTF-8 for every reader."""
    shown(browser, arabic.link)
    browser.driver.execute_async_script(TO_DISK)
    click(browser, "#save-all")
    browser.until("document.getElementById('message').textContent.startsWith('تم')")
    assert browser.script("return window.suggested") == "صور.zip"
    saved = base64.b64decode(browser.driver.execute_async_script(SAVED))
    with zipfile.ZipFile(io.BytesIO(saved)) as archive:
        assert archive.testzip() is None
        assert all(entry.flag_bits & NAMES_ARE_UTF8 for entry in archive.infolist())
        contents = {name: archive.read(name) for name in archive.namelist()}
    assert contents == {f"صورة {number}.jpg": photo for number, photo in enumerate(arabic.photos, 1)}


def test_zip_is_called_off(browser: Browser, german: Delivery, tmp_path: Path) -> None:
    """Cancel ends it at once, says so, saves nothing, and leaves the button to begin anew."""
    browser.keep_downloads(tmp_path)
    shown(browser, german.link)
    browser.cached(yes=False)
    browser.throttle(bytes_s=20_000)
    try:
        browser.script("window.showSaveFilePicker = undefined")
        click(browser, "#save-all")
        browser.until("document.getElementById('packing').checkVisibility()")
        assert browser.text("packing") == "Foto 1 von 5 wird gepackt"
        click(browser, "#cancel")
        browser.until("document.activeElement.id === 'save-all'")
    finally:
        browser.throttle(bytes_s=-1, latency_ms=0)
        browser.cached(yes=True)
    assert browser.text("message") == "Abgebrochen. Es wurde nichts gespeichert."
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("size_bytes", "words"),
    [
        (2**32, "Zusammen sind Ihre Fotos größer, als eine ZIP-Datei sein kann (4 GB)."),
        (1, "Die ZIP-Datei ließ sich nicht anlegen."),
    ],
)
def test_no_zip_is_better_than_a_wrong_one(browser: Browser, german: Delivery, size_bytes: int, words: str) -> None:
    """More than 4 GB, or a photo of another size than the list says, is told plainly, and nothing is saved."""
    with german.listed_with(size_bytes):
        shown(browser, german.link)
        browser.script("window.showSaveFilePicker = undefined; HTMLAnchorElement.prototype.click = () => { throw 1; }")
        click(browser, "#save-all")
        browser.until("document.getElementById('message').textContent !== ''")
        assert browser.text("message").startswith(words)


def test_arabic_runs_from_right_to_left(browser: Browser, arabic: Delivery) -> None:
    """The first photo stands at the right, figures are Arabic; the left arrow goes on, as a swipe to the right does."""
    shown(browser, arabic.link)
    assert browser.script("return [document.documentElement.lang, document.documentElement.dir]") == ["ar", "rtl"]
    first, second = (browser.driver.find_elements(By.CLASS_NAME, "card")[index].rect for index in (0, 1))
    assert first["x"] > second["x"]
    assert browser.text("count") == "٥ صور"  # noqa: RUF001 - Arabic figures
    click(browser, ".open")
    browser.press(Keys.ARROW_LEFT)
    assert browser.text("position") == "٢ من ٥"  # noqa: RUF001 - Arabic figures
    browser.swipe((80, 400), (300, 400))
    assert browser.text("position") == "٣ من ٥"  # noqa: RUF001 - Arabic figures


def test_last_hour_is_warned_of(browser: Browser, german: Delivery) -> None:
    """Within an hour of its end the link says how many minutes are left; the count is the language's own plural."""
    shown(browser, german.signed_until(timedelta(minutes=30)))
    assert browser.text("soon") == "Der Link endet in 30 Minuten. Bitte laden Sie Ihre Fotos jetzt herunter."
    shown(browser, german.signed_until(timedelta(seconds=50)))
    assert browser.text("soon") == "Der Link endet in 1 Minute. Bitte laden Sie Ihre Fotos jetzt herunter."


def test_link_ends_while_the_page_is_open(browser: Browser, german: Delivery) -> None:
    """The page says so when it happens, and a ZIP that is asked for afterwards fails with the same words."""
    shown(browser, german.signed_until(timedelta(seconds=4)))
    browser.until("document.getElementById('ends').textContent === ''")
    ended = "Der Link ist abgelaufen. Laden Sie diese Seite neu, um sich einen neuen zusenden zu lassen."
    assert browser.text("soon") == ended
    browser.cached(yes=False)
    try:
        browser.script("window.showSaveFilePicker = undefined")
        click(browser, "#save-all")
        browser.until("document.getElementById('message').textContent !== ''")
    finally:
        browser.cached(yes=True)
    assert browser.text("message") == ended


@pytest.mark.parametrize("what", ["expired", "tampered", "erased"])
def test_dead_links_are_told_in_the_browsers_language(browser: Browser, german: Delivery, what: str) -> None:
    """A link that does not open shows one friendly text, in English to an English browser and nothing of the order."""
    links = {
        "expired": german.signed_until(timedelta(seconds=-5)),
        "tampered": german.link.replace("Signature=", "Signature=A"),
        "erased": german.link.replace("index.html", "erased.html"),
    }
    browser.open(links[what])
    browser.until("document.querySelector('.chosen') !== null")
    texts = browser.script(TEXTS)
    assert len(texts) == 1
    assert texts[0].startswith("This link does not open any more")
    assert browser.script("return document.images.length") == 0


def test_dead_link_in_hebrew(open_browser: OpenBrowser, german: Delivery) -> None:
    """Whose browser speaks Hebrew reads Hebrew, from the right, whatever the order's language was."""
    browser = open_browser("he-IL,he,en")
    browser.open(german.link.replace("Signature=", "Signature=A"))
    browser.until("document.querySelector('.chosen') !== null")
    assert browser.script("return [document.documentElement.lang, document.documentElement.dir]") == ["he", "rtl"]
    assert browser.script("return document.title") == "הקישור הזה כבר לא נפתח"


def test_browser_and_texts_agree_on_plurals(browser: Browser, german: Delivery) -> None:
    """Each text with a count has just the forms that Intl.PluralRules asks for in its language."""
    browser.open(german.link)
    forms = """
    const [languages, done] = arguments;
    Promise.all(languages.map(async (language) => {
      const texts = await (await fetch(`/gallery/texts/${language}.json`)).json();
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort().join();
      const counted = Object.entries(texts).filter(([, text]) => typeof text === 'object');
      const wrong = counted.filter(([, text]) => Object.keys(text).sort().join() !== wanted);
      return [counted.length, wrong.map(([key]) => `${language} ${key}`)];
    })).then(done);"""
    assert browser.driver.execute_async_script(forms, list(LANGUAGES)) == [[2, []]] * len(LANGUAGES)
