"""The customer's steps as values: what is legal when, and what is kept and forgotten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.limits import ORDER_PHOTOS_MAX
from kiosk.flow.checkout import AcceptedOrder
from kiosk.flow.customer_session import (
    MOVES,
    STEP_BEFORE,
    STEPS_BEFORE_SEND,
    Apology,
    CustomerSession,
    IllegalMove,
    Mishap,
    Step,
)
from kiosk.media.sources import PhotoSource, SourceKind

STICK = PhotoSource("HOLIDAY", Path("/media/HOLIDAY"), SourceKind.REMOVABLE)
CARD = PhotoSource("EOS", Path("/media/EOS"), SourceKind.REMOVABLE)
PHOTO = STICK.root / "b.jpg"
OTHER_PHOTO = STICK.root / "a.jpg"
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
ORDER = AcceptedOrder(OrderId("01JTD3V9Q8M4ZK7W2XN5R6H3PA"), 2, 1_000, ())
APOLOGY = Apology(Mishap.UNEXPECTED, "A1B2C3")


def at_photos() -> CustomerSession:
    return CustomerSession().go_on().choose_source(STICK)


def at_email() -> CustomerSession:
    return at_photos().select([PHOTO, OTHER_PHOTO]).go_on()


def at_consent() -> CustomerSession:
    return at_email().enter_email(" Ada@Mail.ORG ").go_on()


def at_sending() -> CustomerSession:
    return at_consent().consent(NOON).go_on()


AT: dict[Step, Callable[[], CustomerSession]] = {
    Step.ATTRACT: CustomerSession,
    Step.LANGUAGE: lambda: CustomerSession(languages=("de", "en")).go_on(),
    Step.SOURCE: lambda: CustomerSession().go_on(),
    Step.PHOTOS: at_photos,
    Step.EMAIL: at_email,
    Step.CONSENT: at_consent,
    Step.SENDING: at_sending,
    Step.DONE: lambda: at_sending().accept(ORDER).go_on(),
    Step.APOLOGY: lambda: at_sending().apologise(APOLOGY),
}

INTENTS: dict[str, tuple[frozenset[Step], Callable[[CustomerSession], object]]] = {
    "back": (frozenset(STEP_BEFORE), CustomerSession.back),
    "choose_language": (STEPS_BEFORE_SEND, lambda session: session.choose_language("en")),
    "choose_source": (frozenset({Step.SOURCE}), lambda session: session.choose_source(STICK)),
    "select": (frozenset({Step.PHOTOS}), lambda session: session.select([PHOTO])),
    "deselect": (frozenset({Step.PHOTOS}), lambda session: session.deselect([PHOTO])),
    "enter_email": (frozenset({Step.EMAIL}), lambda session: session.enter_email("a")),
    "consent": (frozenset({Step.CONSENT}), lambda session: session.consent(NOON)),
    "draft": (frozenset({Step.SENDING}), lambda session: session.draft()),
    "accept": (frozenset({Step.SENDING}), lambda session: session.accept(ORDER)),
    "apologise": (frozenset(Step) - {Step.DONE, Step.APOLOGY}, lambda session: session.apologise(APOLOGY)),
}


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("intent", INTENTS)
def test_an_intent_is_legal_in_its_own_steps_alone(intent: str, step: Step) -> None:
    """Each intent works in the steps that it belongs to and raises IllegalMove, naming both, in every other."""
    legal, attempt = INTENTS[intent]
    session = AT[step]()
    if step in legal:
        attempt(session)
        return
    with pytest.raises(IllegalMove) as caught:
        attempt(session)
    assert (caught.value.step, caught.value.intent) == (step, intent)


def test_every_step_stands_in_the_table_and_can_be_reached() -> None:
    """The table knows every step, and some move leads to each but the first."""
    assert set(MOVES) == set(Step)
    assert set().union(*MOVES.values()) == set(Step) - {Step.ATTRACT}


def test_back_leads_where_a_move_allows_it() -> None:
    """No Back contradicts the table of moves."""
    assert all(before in MOVES[step] for step, before in STEP_BEFORE.items())


@pytest.mark.parametrize(
    "session",
    [
        CustomerSession().go_on(),
        at_photos(),
        at_photos().select(Path(str(number)) for number in range(ORDER_PHOTOS_MAX + 1)),
        at_email(),
        at_email().enter_email("ada@mail"),
        at_consent(),
        at_consent().consent(NOON).consent(None),
        at_sending(),
    ],
    ids=["source", "no photo", "too many", "no address", "bad address", "no tick", "tick withdrawn", "not accepted"],
)
def test_going_on_needs_what_the_step_asks_for(session: CustomerSession) -> None:
    """Without a photo, an address, the consent or an accepted order nobody gets past its step."""
    assert not session.can_go_on
    with pytest.raises(IllegalMove):
        session.go_on()


def test_the_draft_holds_the_choice_in_the_grid_s_order() -> None:
    """Checkout gets the address normalised, the time of consent, and the files as the grid showed them."""
    draft = replace(at_sending(), languages=("en", "de"), chosen_language="de").draft()
    assert draft.email == "Ada@mail.org"
    assert (draft.language, draft.consented_at) == ("de", NOON)
    assert draft.sources == (OTHER_PHOTO, PHOTO)


def test_the_medium_may_go_only_once_the_order_is_accepted() -> None:
    """Before checkout returned no step says that the card may be removed; from then on each one does."""
    steps_before = [at() for step, at in AT.items() if step is not Step.DONE]
    assert not any(session.medium_may_be_removed for session in steps_before)
    accepted = at_sending().accept(ORDER)
    assert accepted.medium_may_be_removed
    assert accepted.go_on().medium_may_be_removed
    assert accepted.apologise(APOLOGY).medium_may_be_removed


def test_back_loses_nothing() -> None:
    """All the way back and forth again, photos, address and tick are as they were."""
    ticked = at_consent().consent(NOON)
    again = ticked.back().back().back().choose_source(STICK).go_on().go_on()
    assert again == ticked


def test_another_medium_starts_without_a_choice() -> None:
    """Choices on one card are never sent from another."""
    assert at_photos().select([PHOTO]).back().choose_source(CARD).selected == frozenset()


def test_deselecting_takes_back_a_choice() -> None:
    """A photo touched twice is not chosen."""
    assert at_photos().select([PHOTO, OTHER_PHOTO]).deselect([PHOTO]).selected == {OTHER_PHOTO}


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.SENDING])
def test_reset_forgets_everything(step: Step) -> None:
    """From any step the next customer finds a new session."""
    session = AT[step]()
    assert session.reset() == CustomerSession(languages=session.languages)


def test_reset_waits_for_checkout() -> None:
    """While checkout reads the medium the session can't be dropped under it; afterwards it can."""
    with pytest.raises(IllegalMove):
        at_sending().reset()
    assert at_sending().accept(ORDER).reset() == CustomerSession()


def test_a_session_is_a_value() -> None:
    """An intent leaves the session that it was asked of as it was, and none can be written to."""
    session = at_photos()
    assert session.select([PHOTO]) != session
    assert session == at_photos()
    with pytest.raises(FrozenInstanceError):
        session.email = "x"  # type: ignore[misc] # what must fail
    assert replace(session) == session


def test_a_shop_with_one_language_asks_for_none() -> None:
    """Where there is nothing to choose the first touch leads on to the photos at once."""
    assert CustomerSession(languages=("de",)).go_on().step is Step.SOURCE
    assert CustomerSession(languages=("de", "en")).go_on().step is Step.LANGUAGE


def test_the_language_goes_with_the_order_and_ends_with_its_customer() -> None:
    """The screen speaks the shop's first language until the customer chooses, and again when she has gone."""
    shop = CustomerSession(languages=("de", "en", "ar"))
    assert shop.language == "de"
    chosen = shop.go_on().choose_language("ar")
    assert (chosen.step, chosen.language) == (Step.SOURCE, "ar")
    assert (chosen.reset().language, chosen.reset().languages) == ("de", ("de", "en", "ar"))


def test_another_language_loses_nothing() -> None:
    """Chosen late, on the last page before Send, it leaves step, photos, address and tick as they are."""
    before = replace(at_consent().consent(NOON), languages=("en", "tr"))
    after = before.choose_language("tr")
    assert after == replace(before, chosen_language="tr")
    assert after.go_on().draft().language == "tr"


def test_a_language_that_the_shop_does_not_offer_is_refused() -> None:
    """No word of the screen is ever asked for in a language that has none."""
    with pytest.raises(IllegalMove, match="choose_language"):
        CustomerSession(languages=("en", "de")).go_on().choose_language("fr")
