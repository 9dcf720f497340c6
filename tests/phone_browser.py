"""Debian's Chromium as a customer's phone, by its own driver: for tests of the pages she meets, and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.utils import is_connectable
from selenium.webdriver.support.ui import WebDriverWait

CHROMIUM: Final = Path("/usr/bin/chromium")
DRIVER: Final = Path("/usr/bin/chromedriver")
PHONE_PX: Final = (390, 844)

_QUIET: Final = (
    "--headless=new --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-dev-shm-usage"
)


class _Driver(Service):
    """By address: a bare machine may know no `localhost`, and Selenium would ask for that for a minute."""

    @property
    def service_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def is_connectable(self) -> bool:
        return is_connectable(self.port, "127.0.0.1")


class Browser:
    """One page of it. Words of the page are read as a customer would see them."""

    def __init__(self, driver: Chrome) -> None:
        self.driver = driver

    def open(self, address: str) -> None:
        self.driver.get(address)

    def open_at_once(self, address: str) -> None:
        """Without waiting for what the page loads."""
        self._command("Page.navigate", {"url": address})

    def choose(self, *files: Path) -> None:
        self.driver.find_element(By.ID, "files").send_keys("\n".join(map(str, files)))

    def text(self, element_id: str) -> str:
        return self.driver.find_element(By.ID, element_id).text

    def script(self, code: str) -> Any:
        return self.driver.execute_script(code)

    def until(self, condition: str, timeout_s: float = 20) -> None:
        """Until a piece of JavaScript is true."""
        WebDriverWait(self.driver, timeout_s, poll_frequency=0.05).until(lambda _: self.script(f"return {condition}"))

    def throttle(self, bytes_s: float, latency_ms: float = 20) -> None:
        """A slow line from here on, for connections old and new."""
        self._network(offline=False, bytes_s=bytes_s, latency_ms=latency_ms)

    def offline(self) -> None:
        self._network(offline=True, bytes_s=0, latency_ms=0)

    def cached(self, *, yes: bool) -> None:
        """Whether it may take from its cache what it loads from here on; what it holds of before is gone either way."""
        self._command("Network.enable", {})
        self._command("Network.clearBrowserCache", {})
        self._command("Network.setCacheDisabled", {"cacheDisabled": not yes})

    def prefer(self, scheme: str) -> None:
        """`light` or `dark`."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self._command("Emulation.setEmulatedMedia", {"features": features})

    def picture(self, target: Path, *, whole: bool = False) -> None:
        """As PNG, at two pixels for each of the page's."""
        if whole:
            height_px = max(PHONE_PX[1], int(self.script("return document.documentElement.scrollHeight")))
            self.resize(height_px)
        self.driver.get_screenshot_as_file(str(target))
        if whole:
            self.resize(PHONE_PX[1])

    def resize(self, height_px: int, width_px: int = PHONE_PX[0], *, mobile: bool = True, density: float = 2) -> None:
        """`density`: of the screen's pixels, for each of the page's."""
        metrics = {"width": width_px, "height": height_px, "deviceScaleFactor": density, "mobile": mobile}
        self._command("Emulation.setDeviceMetricsOverride", metrics)

    def time_zone(self, name: str) -> None:
        self._command("Emulation.setTimezoneOverride", {"timezoneId": name})

    def press(self, *keys: str) -> None:
        """To whatever has the focus."""
        for key in keys:
            self.driver.switch_to.active_element.send_keys(key)

    def swipe(self, start_px: tuple[int, int], end_px: tuple[int, int], steps: int = 6) -> None:
        """One finger over the glass."""
        points = [
            {
                axis: start + (end - start) * step / steps
                for axis, start, end in zip("xy", start_px, end_px, strict=True)
            }
            for step in range(steps + 1)
        ]
        self._command("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": points[:1]})
        for point in points[1:]:
            self._command("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point]})
        self._command("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def keep_downloads(self, folder: Path) -> None:
        """In this folder, by the names that the page gives them."""
        self._command("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)})

    def log(self) -> list[dict[str, Any]]:
        """What the console and the network said since the last call."""
        entries: list[dict[str, Any]] = self.driver.get_log("browser")  # type: ignore[no-untyped-call]
        return entries

    def _network(self, *, offline: bool, bytes_s: float, latency_ms: float) -> None:
        conditions = {
            "offline": offline,
            "latency": latency_ms,
            "downloadThroughput": bytes_s,
            "uploadThroughput": bytes_s,
        }
        self._command("Network.enable", {})
        self._command("Network.emulateNetworkConditions", conditions)

    def _command(self, name: str, parameters: dict[str, Any]) -> None:
        self.driver.execute_cdp_cmd(name, parameters)


@contextmanager
def phone_browser(profile: Path, *, language: str = "en-GB,en", scripts: bool = True) -> Iterator[Browser]:
    """A fresh one, of a phone's size, that asks for this language."""
    options = ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in (*_QUIET.split(), f"--user-data-dir={profile}", f"--accept-lang={language}"):
        options.add_argument(argument)
    preferences: dict[str, Any] = {"intl.accept_languages": language}
    if not scripts:
        preferences["profile.managed_default_content_settings.javascript"] = 2
    options.add_experimental_option("prefs", preferences)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options, _Driver(str(DRIVER)))
    try:
        browser = Browser(driver)
        browser.resize(PHONE_PX[1])
        yield browser
    finally:
        driver.quit()
