"""IPP messages, as RFC 8010 has them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.failures import PrinterRefused
from kiosk.printing.ipp.attributes import capabilities_of, job_of, report_of
from kiosk.printing.ipp.codec import Attribute, Malformed, Range, Resolution, Tag, decode, encode
from kiosk.printing.states import JobState, PrinterState

CHARSET = Attribute("attributes-charset", Tag.CHARSET, ["utf-8"])


def test_a_request_is_written_as_the_rfc_s_own_example() -> None:
    """RFC 8010, appendix A.1, of Print-Job, up to the attributes that both have."""
    written = encode(
        0x0002,
        1,
        {
            Tag.OPERATION_GROUP: [
                CHARSET,
                Attribute("attributes-natural-language", Tag.LANGUAGE, ["en-us"]),
                Attribute("printer-uri", Tag.URI, ["ipp://printer.example.com/ipp/print/pinetree"]),
                Attribute("job-name", Tag.NAME, ["foobar"]),
                Attribute("ipp-attribute-fidelity", Tag.BOOLEAN, [True]),
            ],
            Tag.JOB_GROUP: [
                Attribute("copies", Tag.INTEGER, [20]),
                Attribute("sides", Tag.KEYWORD, ["two-sided-long-edge"]),
            ],
        },
    )
    expected = (
        b"\x02\x00\x00\x02\x00\x00\x00\x01\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x05en-us"
        b"\x45\x00\x0bprinter-uri\x00\x2cipp://printer.example.com/ipp/print/pinetree"
        b"\x42\x00\x08job-name\x00\x06foobar"
        b"\x22\x00\x16ipp-attribute-fidelity\x00\x01\x01"
        b"\x02"
        b"\x21\x00\x06copies\x00\x04\x00\x00\x00\x14"
        b"\x44\x00\x05sides\x00\x13two-sided-long-edge"
        b"\x03"
    )
    assert written == expected


def test_a_collection_is_written_as_the_rfc_s_own_example() -> None:
    """RFC 8010, 3.1.6: a media-col of a media-size."""
    size = [Attribute("x-dimension", Tag.INTEGER, [6]), Attribute("y-dimension", Tag.INTEGER, [4])]
    written = encode(
        0,
        0,
        {Tag.JOB_GROUP: [Attribute("media-col", Tag.COLLECTION, [[Attribute("media-size", Tag.COLLECTION, [size])]])]},
    )
    assert written[9:-1] == (
        b"\x34\x00\x09media-col\x00\x00"
        b"\x4a\x00\x00\x00\x0amedia-size"
        b"\x34\x00\x00\x00\x00"
        b"\x4a\x00\x00\x00\x0bx-dimension\x21\x00\x00\x00\x04\x00\x00\x00\x06"
        b"\x4a\x00\x00\x00\x0by-dimension\x21\x00\x00\x00\x04\x00\x00\x00\x04"
        b"\x37\x00\x00\x00\x00"
        b"\x37\x00\x00\x00\x00"
    )


KEYWORDS = st.sampled_from(["media", "media-size", "x", "y-dimension", "sides", "a-rather-long-name-of-an-attribute"])
LEAVES = st.one_of(
    st.tuples(st.just(Tag.INTEGER), st.lists(st.integers(-(2**31), 2**31 - 1), min_size=1, max_size=4)),
    st.tuples(st.just(Tag.BOOLEAN), st.lists(st.booleans(), min_size=1, max_size=3)),
    st.tuples(st.just(Tag.KEYWORD), st.lists(KEYWORDS, min_size=1, max_size=4)),
    st.tuples(st.just(Tag.TEXT), st.lists(st.text("aäß漢 \n", max_size=8), min_size=1, max_size=2)),
)
FLAT = st.dictionaries(KEYWORDS, LEAVES, max_size=3)
MEMBERS = st.dictionaries(
    KEYWORDS,
    LEAVES
    | st.tuples(
        st.just(Tag.COLLECTION),
        st.lists(
            st.dictionaries(
                KEYWORDS,
                LEAVES | st.tuples(st.just(Tag.COLLECTION), st.lists(FLAT, min_size=1, max_size=2)),
                max_size=2,
            ),
            min_size=1,
            max_size=2,
        ),
    ),
    max_size=3,
)


def attributes(members: dict[str, tuple[Tag, list[object]]]) -> list[Attribute]:
    return [
        Attribute(name, tag, [attributes(value) if isinstance(value, dict) else value for value in values])
        for name, (tag, values) in members.items()
    ]


def plain(members: dict[str, tuple[Tag, list[object]]]) -> dict[str, list[object]]:
    return {
        name: [plain(value) if isinstance(value, dict) else value for value in values]
        for name, (_tag, values) in members.items()
    }


@given(MEMBERS)
def test_what_is_written_is_read_back(members: dict[str, tuple[Tag, list[object]]]) -> None:
    """Every value, in its order, at any depth."""
    answer = decode(encode(0x0000, 7, {Tag.OPERATION_GROUP: [CHARSET], Tag.JOB_GROUP: attributes(members)}))
    assert answer.group(Tag.JOB_GROUP) == plain(members)


@given(st.binary(max_size=200))
def test_nonsense_is_refused_by_one_error(data: bytes) -> None:
    """A printer that answers with anything else than IPP breaks nothing."""
    try:
        decode(data)
    except Malformed:
        return
    assert Tag.END in data[8:]


def test_a_cut_message_is_refused() -> None:
    """At every length."""
    whole = encode(0, 1, {Tag.OPERATION_GROUP: [CHARSET], Tag.JOB_GROUP: [Attribute("copies", Tag.INTEGER, [1])]})
    for length in range(len(whole)):
        with pytest.raises(Malformed):
            decode(whole[:length])


PRINTER = {
    "printer-make-and-model": ["Example"],
    "document-format-supported": ["image/jpeg", "image/pwg-raster"],
    "operations-supported": [2, 5, 6, 8, 9, 10, 11],
    "pwg-raster-document-type-supported": ["srgb_8"],
    "pwg-raster-document-resolution-supported": [Resolution(600, 600), Resolution(300, 300), Resolution(300, 600)],
    "color-supported": [True],
    "copies-supported": [Range(1, 99)],
    "media-col-database": [
        {"media-size": [{"x-dimension": [Range(8900, 21600)], "y-dimension": [Range(12700, 35600)]}]},
        {"media-size": [{"x-dimension": [10160], "y-dimension": [15240]}], "media-top-margin": [0]},
    ],
}


def test_a_printer_is_understood_with_what_it_says_beyond() -> None:
    """Square resolutions, in their order; papers of a fixed size."""
    can = capabilities_of(PRINTER)  # type: ignore[arg-type]
    assert can.resolutions_dpi == (300, 600)
    assert [media.size.width_hmm for media in can.media] == [10160]
    assert can.copies_max == 99


def test_a_printer_that_can_t_be_used_says_why() -> None:
    """Without jobs in two steps, or without a format of ours."""
    with pytest.raises(PrinterRefused, match="two steps"):
        capabilities_of({**PRINTER, "operations-supported": [2, 4, 8, 9, 10, 11]})  # type: ignore[dict-item]
    with pytest.raises(PrinterRefused, match="takes none of"):
        capabilities_of({**PRINTER, "document-format-supported": ["application/postscript"]})  # type: ignore[dict-item]


def test_states_that_nobody_knows_are_not_taken_for_done() -> None:
    """A number beyond the RFC's."""
    assert job_of({"job-id": [3], "job-state": [77]}).state is JobState.PENDING
    assert report_of({"printer-state": [9]}).state is PrinterState.STOPPED


def test_sheets_are_counted_over_the_trays_that_count() -> None:
    """-2 is unknown and -3 is some; percent are no sheets."""
    trays = [b"type=a;maxcapacity=-2;level=-2;", b"maxcapacity=50;level=37;name=main;", b"unit=percent;level=80;"]
    assert report_of({"printer-state": [3], "printer-input-tray": list(trays)}).sheets_left == 37
    assert report_of({"printer-state": [3], "printer-input-tray": trays[:1]}).sheets_left is None  # type: ignore[dict-item]
