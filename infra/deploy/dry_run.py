"""What a deployment would make, told without an account: builds, checks and lists, and calls nobody."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from infra.deploy.bundle import archive
from infra.deploy.deployment import REPOSITORY
from infra.deploy.errors import DeployError
from infra.deploy.stack.source import Source
from infra.deploy.stack.words import grouped
from infra.deploy.wishes import PUBLIC_KEY, Wishes, settled


def run(source: Source, wishes: Wishes, region: str, tell: Callable[[str], None]) -> None:
    """Raises DeployError where the archive cannot be built, or the template or a parameter is wrong."""
    values = settled(wishes, source, {})
    lint(source.path)
    tell(f"{source.path.name}: cfn-lint finds nothing")
    built = archive.build(REPOSITORY)
    tell(
        f"archive of all functions: {len(built.content):,} bytes ({built.unpacked_bytes / 1e6:.1f} MB unpacked, "
        f"{built.file_count} files), SHA-256 {built.sha256}"
    )
    tell("\nparameters:")
    for name, value in values.items():
        tell(f"  {name} = {value}")
    tell(f"  {PUBLIC_KEY} = made at the first deployment, and kept")
    resources = source.resources(region)
    tell(f"\nwould be made in {region}, {len(resources)} resources:")
    for group, members in grouped(resources).items():
        tell(f"\n{group}: {len(members)}")
        for name, resource_type in sorted(members.items()):
            tell(f"  {name}  ({resource_type})")
    tell("\nand, outside the stack, one bucket photo-kiosk-artefacts-ACCOUNT-REGION for archives and templates.")
    tell("Nothing was made: this was --dry-run.")


def lint(template: Path) -> None:
    """Raises DeployError with cfn-lint's own words."""
    program = Path(sys.executable).with_name("cfn-lint")
    try:
        done = subprocess.run([program, str(template)], capture_output=True, text=True, check=False)
    except FileNotFoundError as exc:
        raise DeployError("cfn-lint is not installed: run this by `uv run` in the repository") from exc
    if done.returncode != 0:
        raise DeployError(f"cfn-lint refuses {template.name}:\n{done.stdout.strip() or done.stderr.strip()}")
