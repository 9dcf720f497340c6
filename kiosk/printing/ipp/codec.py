"""IPP messages to bytes and back (RFC 8010, 3): every attribute with its tag, collections and sets of any depth.

What arrives is read as it comes: an enum or keyword that nobody knows yet is a value like any other.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple, TypeAlias


class Tag(IntEnum):
    OPERATION_GROUP = 0x01
    JOB_GROUP = 0x02
    END = 0x03
    PRINTER_GROUP = 0x04
    UNSUPPORTED_GROUP = 0x05
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    OCTETS = 0x30
    DATE_TIME = 0x31
    RESOLUTION = 0x32
    RANGE = 0x33
    COLLECTION = 0x34
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49
    MEMBER_NAME = 0x4A


VERSION: Final = (2, 0)
_FIRST_VALUE_TAG: Final = 0x10
_OUT_OF_BAND: Final = range(0x10, 0x20)
_DEPTH_MAX: Final = 8
"""Of collections in collections; IPP's own need three."""
_PER_CM: Final = 4


class Range(NamedTuple):
    lower: int
    upper: int


class Resolution(NamedTuple):
    cross_feed_dpi: int
    feed_dpi: int


Value: TypeAlias = "int | bool | str | bytes | Range | Resolution | dict[str, list[Value]] | None"
"""None where the printer says that it does not know, or has none. A collection has a list for each member."""
Attributes: TypeAlias = dict[str, list[Value]]


class Malformed(ValueError):
    """These bytes are no IPP message."""


class Attribute(NamedTuple):
    name: str
    tag: Tag
    values: Sequence[object]
    """Of a collection: sequences of Attribute."""


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    groups: tuple[tuple[int, Attributes], ...]
    """Each group's tag and attributes, in their order."""

    def group(self, tag: Tag) -> Attributes:
        """The first of its kind; empty where there is none."""
        return next((attributes for kind, attributes in self.groups if kind == tag), {})

    def all_groups(self, tag: Tag) -> list[Attributes]:
        return [attributes for kind, attributes in self.groups if kind == tag]


def encode(operation: int, request_id: int, groups: Mapping[Tag, Sequence[Attribute]]) -> bytes:
    """A request, without its document."""
    parts = [struct.pack(">BBHI", *VERSION, operation, request_id)]
    for group, attributes in groups.items():
        parts.append(bytes((group,)))
        parts.extend(_encoded(attribute) for attribute in attributes)
    return b"".join((*parts, bytes((Tag.END,))))


def _encoded(attribute: Attribute) -> bytes:
    names = (attribute.name, *([""] * (len(attribute.values) - 1)))
    return b"".join(_value(attribute.tag, name, value) for name, value in zip(names, attribute.values, strict=True))


def _value(tag: Tag, name: str, value: object) -> bytes:
    if tag is Tag.COLLECTION:
        assert isinstance(value, Sequence)
        members = b"".join(_member(member) for member in value)
        return _field(tag, name, b"") + members + _field(Tag.END_COLLECTION, "", b"")
    return _field(tag, name, _octets(tag, value))


def _member(member: Attribute) -> bytes:
    values = b"".join(_value(member.tag, "", value) for value in member.values)
    return _field(Tag.MEMBER_NAME, "", member.name.encode("ascii")) + values


def _octets(tag: Tag, value: object) -> bytes:
    if isinstance(value, bool):
        return bytes((value,))
    if isinstance(value, int):
        return struct.pack(">i", value)
    if isinstance(value, str):
        return value.encode("utf-8")
    raise TypeError(f"{tag.name} of {type(value).__name__}")


def _field(tag: Tag, name: str, octets: bytes) -> bytes:
    written = name.encode("ascii")
    return b"".join((struct.pack(">BH", tag, len(written)), written, struct.pack(">H", len(octets)), octets))


class _Field(NamedTuple):
    tag: int
    name: str
    octets: bytes


def decode(data: bytes) -> Answer:
    """Raises Malformed."""
    try:
        status, fields = struct.unpack_from(">H", data, 2)[0], _Fields(data)
        return Answer(status, tuple(_groups(fields)))
    except (struct.error, IndexError, UnicodeDecodeError) as exc:
        raise Malformed(f"no IPP message: {exc}") from exc


class _Fields:
    """Walks over the fields of a message."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 8

    def tag(self) -> int:
        """Of what is next."""
        return self._data[self._at]

    def skip_tag(self) -> int:
        self._at += 1
        return self._data[self._at - 1]

    def next(self) -> _Field:
        tag = self.skip_tag()
        name = self._text().decode("ascii")
        return _Field(tag, name, self._text())

    def _text(self) -> bytes:
        (length,) = struct.unpack_from(">H", self._data, self._at)
        start = self._at + 2
        self._at = start + length
        if self._at > len(self._data):
            raise IndexError("cut short")
        return self._data[start : self._at]


def _groups(fields: _Fields) -> Iterator[tuple[int, Attributes]]:
    while (group := fields.skip_tag()) != Tag.END:
        attributes: Attributes = {}
        values: list[Value] | None = None
        while fields.tag() >= _FIRST_VALUE_TAG:
            field = fields.next()
            if field.name:
                values = attributes.setdefault(field.name, [])
            if values is None:
                raise Malformed("a value without an attribute")
            values.append(_decoded(field, fields, 0))
        yield group, attributes


def _decoded(field: _Field, fields: _Fields, depth: int) -> Value:
    if field.tag == Tag.COLLECTION:
        return _collection(fields, depth)
    if field.tag in _OUT_OF_BAND:
        return None
    return _READERS.get(field.tag, _text)(field.octets)


def _text(octets: bytes) -> str:
    return octets.decode("utf-8", "replace")


def _text_with_language(octets: bytes) -> str:
    (language_bytes,) = struct.unpack_from(">H", octets)
    return _text(octets[4 + language_bytes :])


def _integer(octets: bytes) -> int:
    return int(struct.unpack(">i", octets)[0])


def _resolution(octets: bytes) -> Resolution:
    across, along, unit = struct.unpack(">iib", octets)
    return Resolution(*(round(each * 2.54) if unit == _PER_CM else each for each in (across, along)))


_READERS: Final[Mapping[int, Callable[[bytes], Value]]] = {
    Tag.INTEGER: _integer,
    Tag.ENUM: _integer,
    Tag.BOOLEAN: lambda octets: octets != b"\0",
    Tag.RANGE: lambda octets: Range(*struct.unpack(">ii", octets)),
    Tag.RESOLUTION: _resolution,
    Tag.OCTETS: bytes,
    Tag.DATE_TIME: bytes,
    Tag.TEXT_WITH_LANGUAGE: _text_with_language,
    Tag.NAME_WITH_LANGUAGE: _text_with_language,
}


def _collection(fields: _Fields, depth: int) -> dict[str, list[Value]]:
    if depth >= _DEPTH_MAX:
        raise Malformed("collections too deep in each other")
    members: dict[str, list[Value]] = {}
    values: list[Value] | None = None
    while (field := fields.next()).tag != Tag.END_COLLECTION:
        if field.tag == Tag.MEMBER_NAME:
            values = members.setdefault(field.octets.decode("ascii"), [])
        elif values is None:
            raise Malformed("a member without a name")
        else:
            values.append(_decoded(field, fields, depth + 1))
    return members
