"""The folder that a local cloud lives in."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from infra.local_cloud.deployment import seed
from infra.local_cloud.errors import MachineError
from infra.local_cloud.process import sockets
from infra.local_cloud.state import StateDirectory, write_atomically


def test_a_temporary_folder_goes() -> None:
    """Without a path, the folder is removed at the end."""
    state = StateDirectory.open(None)
    assert state.logs.is_dir()

    state.close()

    assert not state.root.exists()


def test_a_given_folder_stays(tmp_path: Path) -> None:
    """With a path, ports and the signing key are found again."""
    first = StateDirectory.open(tmp_path / "state")
    first.keep_ports({"api": 4000})
    key = seed.link_key(first.link_key)
    first.close()

    second = StateDirectory.open(tmp_path / "state")

    assert second.ports() == {"api": 4000}
    assert seed.link_key(second.link_key) == key
    assert stat.S_IMODE(second.link_key.stat().st_mode) == 0o600
    second.close()


def test_two_clouds_never_share_a_folder(tmp_path: Path) -> None:
    """The second one is told so, and the first one is not disturbed."""
    first = StateDirectory.open(tmp_path)

    with pytest.raises(MachineError, match="Another local cloud uses"):
        StateDirectory.open(tmp_path)
    first.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    """The path stands in the message, with what to do."""
    (tmp_path / "file").touch()

    with pytest.raises(MachineError, match=r"Cannot write the state directory .*file.*--state"):
        StateDirectory.open(tmp_path / "file" / "below")


@pytest.mark.parametrize("name", ["ports.json", "link-signing-key.pem"])
def test_damage_is_named(tmp_path: Path, name: str) -> None:
    """A damaged file is an error that names it."""
    state = StateDirectory.open(tmp_path)
    (tmp_path / name).write_text("garbage")

    with pytest.raises(MachineError, match=name):
        (state.ports() if name == "ports.json" else seed.link_key(state.link_key))
    state.close()


def test_a_ready_file_is_whole_and_private(tmp_path: Path) -> None:
    """Nobody sees half a file, and nobody but its owner sees it at all."""
    path = tmp_path / "ready.json"

    write_atomically(path, {"api": "http://127.0.0.1:1"})

    assert json.loads(path.read_text()) == {"api": "http://127.0.0.1:1"}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["ready.json"]


def test_a_taken_port_is_named() -> None:
    """A port that is asked for by name must be free; one that was merely used before may change."""
    with sockets.listen() as taken:
        port = sockets.port_of(taken)
        with pytest.raises(MachineError, match=str(port)):
            sockets.listen(port)
        with sockets.listen_again(port) as other:
            assert sockets.port_of(other) != port
