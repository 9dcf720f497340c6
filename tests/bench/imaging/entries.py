"""Who races at which quality, with what it looks like and weighs there. Outputs are the same in every run, so each is
made and scored once, before the clock runs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.bench.imaging.contestants import NAIVE, OURS, QUALITY, SHARP, Contestant
from tests.bench.imaging.fixed_quality import Unreachable, smallest_quality
from tests.bench.imaging.photos import Photo
from tests.bench.imaging.race import Entry
from tests.bench.imaging.score import Jury

TARGET: Final = 85.0
"""SSIMULACRA2 that every photo of ours has to have."""
JUDGED: Final = (NAIVE, SHARP)
"""The goals speak of these; they race at equal likeness too."""


class Paddock:
    def __init__(self, photos: Sequence[Photo], folder: Path) -> None:
        self._photos = photos
        self._folder = folder
        self._jury = Jury()
        self._made: dict[tuple[str, int, str], Path] = {}

    def entries(self, contestants: Sequence[Contestant]) -> list[Entry]:
        """Everybody at the quality of the issue (ours at its own choice), and the judged ones once more at equal
        likeness: the one fixed number at which their worst photo is at the target. One that no number brings there is
        left out, with a word on stderr. Raises Failed.
        """
        found = []
        for contestant in contestants:
            plain = self._entry(contestant, None if contestant.name == OURS else QUALITY)
            found.append(plain)
            if contestant.name in JUDGED:
                found += self._at_equal_likeness(contestant, plain)
        return found

    def _at_equal_likeness(self, contestant: Contestant, plain: Entry) -> list[Entry]:
        worst_first = [photo for _score, photo in sorted(zip(plain.scores, self._photos, strict=True), key=_by_score)]
        try:
            quality = smallest_quality(
                worst_first, lambda photo, quality: self._score(contestant, quality, photo), TARGET
            )
        except Unreachable as exc:
            sys.stderr.write(f"bench: {contestant.name} reaches no {TARGET:g}: {exc}\n")
            return []
        return [] if quality == plain.quality else [self._entry(contestant, quality)]

    def _entry(self, contestant: Contestant, quality: int | None) -> Entry:
        self._make(contestant, quality or 0, self._photos)
        scores = tuple(self._score(contestant, quality or 0, photo) for photo in self._photos)
        sizes = [self._made[contestant.name, quality or 0, photo.stem].stat().st_size for photo in self._photos]
        entry = Entry(contestant, quality, scores, sum(sizes))
        sys.stderr.write(f"bench: {entry.label}: worst {min(scores):.1f}, {entry.total_bytes / 1e6:.2f} MB\n")
        return entry

    def _score(self, contestant: Contestant, quality: int, photo: Photo) -> float:
        self._make(contestant, quality, [photo])
        return self._jury.score(contestant, photo, self._made[contestant.name, quality, photo.stem])

    def _make(self, contestant: Contestant, quality: int, photos: Sequence[Photo]) -> None:
        keys = {photo: (contestant.name, quality, photo.stem) for photo in photos}
        wanted = [photo for photo in photos if keys[photo] not in self._made]
        if wanted:
            folder = self._folder / f"made-{len(self._made)}"
            contestant.run(folder, quality, [photo.path for photo in wanted])
            self._made.update({keys[photo]: folder / photo.path.name for photo in wanted})


def _by_score(scored: tuple[float, Photo]) -> float:
    return scored[0]
