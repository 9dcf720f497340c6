"""Each customer is offered what can be printed when she comes."""

from __future__ import annotations

from kiosk.catalogue import Catalogue
from kiosk.flow.customer_session import Step
from kiosk.viewmodels.session import SessionModel
from tests.fakes.clock import FakeClock
from tests.fakes.flow import NOW

SHOP = Catalogue.parse("EUR", ("10x15: 102x152 mm, 29", "13x18: 127x178 mm, 59"), ("glossy", "matte"))
SMALL = Catalogue.parse("EUR", ("10x15: 102x152 mm, 29",), ("glossy",))
NOTHING = Catalogue.parse("EUR", (), ("glossy",))


def test_the_offer_is_that_of_the_first_touch() -> None:
    """A size whose paper was taken out is not offered to the next customer; without any paper no page of prints comes;
    and what changes meanwhile changes nothing for who is there.
    """
    now = [SHOP]
    model = SessionModel(FakeClock(NOW), SHOP, ("en",), printable=lambda _: now[0])
    found = []
    for catalogue in (SMALL, NOTHING, SHOP):
        now[0] = catalogue
        model.goOn()
        now[0] = SHOP
        prints = model.session.prints
        found.append((None if prints is None else prints.catalogue, Step.PRINTS in model.session.way))
        model.reset()
    assert found == [(SMALL, True), (None, False), (SHOP, True)]


def test_without_printers_here_all_is_offered() -> None:
    """A shop that prints elsewhere sells its whole catalogue."""
    model = SessionModel(FakeClock(NOW), SHOP, ("en",))
    model.goOn()
    assert model.session.prints is not None
    assert model.session.prints.catalogue == SHOP
