"""Writes what is inside a bundle as CycloneDX 1.6, judged by CycloneDX's own schema before anybody trusts it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from inventory import OURSELVES, Part
from packageurl import PackageURL

FILE_NAME: Final = "sbom.cdx.json"


class SbomInvalid(Exception):
    """CycloneDX's schema refuses what was written."""


def write(parts: Sequence[Part], bundle: Path, built_s: int) -> Path:
    """Alike for the same parts: its number is made of them, and its time is the commit's. Raises SbomInvalid."""
    ours = next(part for part in parts if part.name == OURSELVES)
    told = "\n".join(f"{part.name} {part.version}" for part in parts)
    bom = Bom(
        components=[_component(part, bundle) for part in parts if part is not ours],
        serial_number=uuid5(NAMESPACE_URL, f"{bundle.name} {built_s} {hashlib.sha256(told.encode()).hexdigest()}"),
        metadata=BomMetaData(
            component=_component(ours, bundle, ComponentType.APPLICATION),
            timestamp=datetime.fromtimestamp(built_s, UTC),
        ),
    )
    bom.register_dependency(bom.metadata.component, bom.components)
    text = JsonV1Dot6(bom).output_as_string(indent=2)
    if problem := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        raise SbomInvalid(str(problem))
    place = bundle / FILE_NAME
    place.write_text(text + "\n", "utf-8")
    return place


def _component(part: Part, bundle: Path, kind: ComponentType = ComponentType.LIBRARY) -> Component:
    return Component(
        name=part.name,
        version=part.version,
        type=kind,
        bom_ref=f"{part.purl_type}/{part.name}",
        purl=PackageURL(part.purl_type, "debian" if part.purl_type == "deb" else None, part.name, part.version),
        licenses=[LicenseFactory().make_from_string(part.licence)] if part.licence else (),
        external_references=[ExternalReference(type=ExternalReferenceType.VCS, url=XsUri(part.home))]
        if part.home
        else (),
        properties=[
            Property(name="photo-kiosk:modules", value=str(sum(file.startswith("module:") for file in part.files)))
        ],
        components=[*_works(part), *_libraries(part, bundle)],
    )


def _works(part: Part) -> Iterator[Component]:
    for work in part.brought:
        yield Component(
            name=work.name,
            version=work.version or None,
            type=ComponentType.LIBRARY,
            bom_ref=f"{part.purl_type}/{part.name}/{work.name}",
            licenses=[LicenseFactory().make_from_string(work.licence)],
        )


def _libraries(part: Part, bundle: Path) -> Iterator[Component]:
    """That a wheel or package brings, with the numbers that its file names tell and the sums of what was shipped."""
    for file in part.files:
        place = next((path for path in (bundle / "_internal" / file, bundle / file) if path.is_file()), None)
        if place is not None and (".so" in place.name or place.suffix in {".dll", ".dylib", ".pyd"}):
            digest = hashlib.sha256(place.read_bytes()).hexdigest()
            yield Component(
                name=file,
                type=ComponentType.FILE,
                bom_ref=f"{part.purl_type}/{part.name}/{file}",
                hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
            )
