"""The customer's steps as values: what is legal when, and what is kept and forgotten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from backend_lambdas.contract.identifiers import OrderId
from backend_lambdas.contract.limits import ORDER_PHOTOS_MAX
from backend_lambdas.contract.prints import PrintCrop
from kiosk.catalogue import Catalogue
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
from kiosk.order.prints import PrintChoice, PrintChoices

STICK = PhotoSource("HOLIDAY", Path("/media/HOLIDAY"), SourceKind.REMOVABLE)
CARD = PhotoSource("EOS", Path("/media/EOS"), SourceKind.REMOVABLE)
PHOTO = STICK.root / "b.jpg"
OTHER_PHOTO = STICK.root / "a.jpg"
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
ORDER = AcceptedOrder(OrderId("01JTD3V9Q8M4ZK7W2XN5R6H3PA"), 2, 1_000, ())
SHOP = Catalogue.parse("EUR", ("10x15: 102x152 mm, 29", "13x18: 127x178 mm, 49"), ("glossy", "matte"))
CHOICE = PrintChoices.of(SHOP).for_all.with_copies(2)
APOLOGY = Apology(Mishap.UNEXPECTED, "A1B2C3")


def twice(choice: PrintChoice) -> PrintChoice:
    return choice.with_copies(2)


def at_photos() -> CustomerSession:
    return CustomerSession().go_on().choose_source(STICK)


def at_prints() -> CustomerSession:
    """In a shop that sells prints; the others are of one that does not."""
    session = CustomerSession(prints=PrintChoices.of(SHOP)).go_on().choose_source(STICK)
    return session.select([PHOTO, OTHER_PHOTO]).go_on()


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
    Step.PHONE: lambda: CustomerSession().go_on().use_phone(),
    Step.PHOTOS: at_photos,
    Step.PRINTS: at_prints,
    Step.EMAIL: at_email,
    Step.CONSENT: at_consent,
    Step.SENDING: at_sending,
    Step.DONE: lambda: at_sending().accept(ORDER).go_on(),
    Step.APOLOGY: lambda: at_sending().apologise(APOLOGY),
}

INTENTS: dict[str, tuple[frozenset[Step], Callable[[CustomerSession], object]]] = {
    "back": (frozenset(STEP_BEFORE), CustomerSession.back),
    "choose_language": (STEPS_BEFORE_SEND, lambda session: session.choose_language("en")),
    "use_phone": (frozenset({Step.SOURCE}), CustomerSession.use_phone),
    "choose_source": (frozenset({Step.SOURCE, Step.PHONE}), lambda session: session.choose_source(STICK)),
    "select": (frozenset({Step.PHOTOS}), lambda session: session.select([PHOTO])),
    "deselect": (frozenset({Step.PHOTOS}), lambda session: session.deselect([PHOTO])),
    "print_all": (frozenset({Step.PRINTS}), lambda session: session.print_all(twice)),
    "print_photo": (frozenset({Step.PRINTS}), lambda session: session.print_photo(PHOTO, CHOICE)),
    "turn": (frozenset({Step.PRINTS}), lambda session: session.turn(PHOTO)),
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
    """From any step the next customer finds a new session, with the shop's own choice of prints where it sells any."""
    session = AT[step]()
    prints = PrintChoices.of(SHOP) if step is Step.PRINTS else None
    assert session.reset() == CustomerSession(languages=session.languages, prints=prints)


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


def test_prints_are_asked_for_where_they_are_sold() -> None:
    """A shop that sells prints asks between photos and address, and "Back" leads through it; another never does."""
    session = at_prints()
    assert session.can_go_on
    assert session.go_on().step is Step.EMAIL
    assert session.go_on().back().step is Step.PRINTS
    assert session.back().step is Step.PHOTOS
    assert at_email().back().step is Step.PHOTOS


def test_what_is_to_be_printed_reaches_the_draft() -> None:
    """Choices for all and for one, and a photo that was turned, stay on the way back and forth until they are sent."""
    session = at_prints().print_all(twice).print_photo(PHOTO, CHOICE.with_copies(5)).turn(OTHER_PHOTO)
    session = session.back().go_on().go_on().enter_email("ada@mail.org").go_on().consent(NOON).go_on()
    draft = session.draft()
    assert draft.prints is not None
    assert [draft.prints.choice(photo).copies for photo in draft.sources] == [2, 5]
    assert draft.turns == {OTHER_PHOTO: 1}


def test_four_turns_are_none() -> None:
    """A photo that went all around is as it was, and a part that was cut before the first turn is forgotten."""
    cut = at_prints().print_photo(PHOTO, replace(CHOICE, crop=PrintCrop(0, 0, 0.5, 0.5)))
    turned = cut.turn(PHOTO)
    assert turned.prints is not None
    assert turned.prints.choice(PHOTO).crop is None
    assert turned.turn(PHOTO).turn(PHOTO).turn(PHOTO).turns[PHOTO] == 0


def test_the_next_customer_finds_the_shops_own_choice() -> None:
    """Nothing of what one customer wanted on paper is left for the next."""
    session = at_prints().print_all(twice).turn(PHOTO).reset()
    assert session == CustomerSession(prints=PrintChoices.of(SHOP))


def test_a_phones_photos_lead_back_to_the_phone() -> None:
    """From the photos that a phone sent "Back" leads to its code, where more may be sent, and then to the sources."""
    phone = PhotoSource("", Path("/staging/phone"), SourceKind.PHONE)
    session = CustomerSession().go_on().use_phone().choose_source(phone).select([phone.root / "00001.photo"])
    again = session.back()
    assert again.step is Step.PHONE
    assert again.choose_source(phone).selected == session.selected
    assert again.back().step is Step.SOURCE


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
