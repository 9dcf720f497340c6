"""Judges a command by the programs themselves: their parsers, the Makefile, the files that it names."""

from __future__ import annotations

import contextlib
import io
import re
import shlex
from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import metadata
from types import MappingProxyType
from typing import Final

from infra.admin.arguments import parser as admin_parser
from infra.audit.__main__ import parser as audit_parser
from infra.deploy.arguments import parser as deploy_parser
from kiosk.cli.arguments import COMMANDS
from kiosk.cli.arguments import parser as kiosk_parser
from tests.documents.pages import REPOSITORY

PARSERS: Final[Mapping[str, Callable[[], ArgumentParser]]] = MappingProxyType(
    {
        "kiosk": cache(kiosk_parser),
        "infra.admin": cache(admin_parser),
        "infra.audit": cache(audit_parser),
        "infra.deploy": cache(deploy_parser),
    }
)
"""Those whose parser can be had without running them. Of others each option must stand in the source."""
NOT_OURS: Final = frozenset({"aws", "cat", "export", "pdftoppm", "sudo", "systemctl"})
"""Programs of the system and of others, whose options are theirs. What calls one of them is read by a person."""
_ASSIGNMENT: Final = re.compile(r"[A-Z_]+=")
_NAME: Final = re.compile(r"[a-z][a-z-]*")


def problem(command: str) -> str:
    """What is wrong with it; empty where its program takes it."""
    words = shlex.split(command.partition("<<")[0], comments=True)
    while words and _ASSIGNMENT.match(words[0]):
        words = words[1:]
    if words[:2] == ["uv", "run"]:
        return _problem_in_environment(words[2:])
    if words[0] == "make":
        return "; ".join(
            f"the Makefile has no {target}" for target in words[1:] if "=" not in target and target not in targets()
        )
    return "" if words[0] in NOT_OURS else f"{words[0]} is no program that is known here (NOT_OURS has the others')"


def problem_in_line(span: str) -> str:
    """The same of what is named in running text, which leaves arguments out: program and command alone."""
    words = span.removeprefix("uv run ").split()
    match words[:3]:
        case ["make", target, *_] if _NAME.fullmatch(target):
            return "" if target in targets() else f"the Makefile has no {target}"
        case ["kiosk", command, *_] if _NAME.fullmatch(command):
            return "" if command in COMMANDS else f"kiosk has no command {command}"
        case ["python", "-m", module]:
            return _problem_of_module(module, [])
    return ""


@cache
def targets() -> frozenset[str]:
    return frozenset(re.findall(r"^([a-z][a-z-]*):(?!=)", (REPOSITORY / "Makefile").read_text("utf-8"), re.MULTILINE))


def _problem_in_environment(words: list[str]) -> str:
    match words:
        case ["kiosk", *arguments]:
            return _problem_of_arguments("kiosk", arguments)
        case ["python", "-m", module, *arguments]:
            return _problem_of_module(module, arguments)
        case ["python", script, *arguments]:
            return _problem_of_source(script, arguments)
        case ["pytest", *arguments]:
            paths = [word.partition("::")[0] for word in arguments if word.startswith("tests")]
            return "; ".join(f"there is no {path}" for path in paths if not (REPOSITORY / path).exists())
        case [tool, *_]:
            return "" if tool in _tools() else f"the environment has no {tool}"
    return "uv run what?"


def _problem_of_module(module: str, arguments: list[str]) -> str:
    if module in PARSERS:
        return _problem_of_arguments(module, arguments) if arguments else ""
    place = REPOSITORY.joinpath(*module.split("."))
    if not (place / "__main__.py").is_file():
        return _problem_of_source(f"{place.relative_to(REPOSITORY)}.py", arguments)
    said = "".join(path.read_text("utf-8") for path in sorted(place.rglob("*.py")))
    return _options_missing(module, said, arguments)


def _problem_of_source(script: str, arguments: list[str]) -> str:
    path = REPOSITORY / script
    return _options_missing(script, path.read_text("utf-8"), arguments) if path.is_file() else f"there is no {script}"


def _options_missing(program: str, source: str, arguments: list[str]) -> str:
    options = [word.partition("=")[0] for word in arguments if word.startswith("--")]
    return "; ".join(f"{program} has no {option}" for option in options if f'"{option}"' not in source)


def _problem_of_arguments(program: str, arguments: list[str]) -> str:
    told = io.StringIO()
    try:
        with contextlib.redirect_stderr(told), contextlib.redirect_stdout(told):
            PARSERS[program]().parse_args(arguments)
    except SystemExit as exc:
        return told.getvalue().strip().splitlines()[-1] if exc.code else ""
    # argparse takes beginnings, too, until another option begins alike.
    written = [word.partition("=")[0] for word in arguments if word.startswith("--")]
    return "; ".join(f"{option} is not written out" for option in written if option not in _options(program))


@cache
def _options(program: str) -> frozenset[str]:
    def below(parser: ArgumentParser) -> Iterator[str]:
        for action in parser._actions:
            yield from action.option_strings
            if isinstance(action, _SubParsersAction):
                for inner in action.choices.values():
                    yield from below(inner)

    return frozenset(below(PARSERS[program]()))


@cache
def _tools() -> frozenset[str]:
    return frozenset(entry.name for entry in metadata.entry_points(group="console_scripts"))
