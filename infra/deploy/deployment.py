"""The way of a deployment: build, put, propose, ask, execute, and give the stack its key and its pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from botocore.exceptions import ClientError

from infra.deploy.account import Account
from infra.deploy.after import gallery, mail, to_do
from infra.deploy.after.keys import KeyKeeper
from infra.deploy.bundle import archive
from infra.deploy.errors import DeployError
from infra.deploy.stack import change_set, progress
from infra.deploy.stack.artefacts import Artefacts
from infra.deploy.stack.change_set import Proposal
from infra.deploy.stack.source import Source
from infra.deploy.stack.standing import Stack, Standing, look, require_touchable
from infra.deploy.wishes import PUBLIC_KEY, Wishes, settled
from infra.link_keys import LinkKey

REPOSITORY: Final = Path(__file__).resolve().parents[2]
TEMPLATE: Final = REPOSITORY / "infra" / "template.yaml"
GALLERY: Final = REPOSITORY / "infra" / "gallery"

Confirm = Callable[[str, str], bool]
"""A question, and the word that means yes."""


@dataclass(frozen=True)
class Deployment:
    account: Account
    stack: str
    source: Source
    confirm: Confirm
    tell: Callable[[str], None]

    def run(self, wishes: Wishes) -> bool:
        """True if anything was changed. Raises DeployError, also where the owner says no."""
        standing = self._ready(wishes)
        values = settled(wishes, self.source, standing.parameters)
        keeper = KeyKeeper(self.account.secrets, self.stack)
        key = keeper.key(standing.outputs.get("LinkSigningKeySecretArn"), standing.parameters.get(PUBLIC_KEY))
        # Only a key that differs by its last line break may reach here: that is no reason to touch CloudFront's.
        public_pem = standing.parameters.get(PUBLIC_KEY, key.public_pem)
        template_url = self._put_artefacts()
        is_first = standing.standing is Standing.MISSING
        parameters: dict[str, str | None] = {**values, PUBLIC_KEY: public_pem}
        proposal = change_set.propose(
            self.account.cloudformation, self.stack, template_url, parameters, is_first=is_first
        )
        if proposal is not None:
            self._execute(proposal, keeper, key)
        now = look(self.account.cloudformation, self.stack)
        return self._give(now, keeper, key) or proposal is not None

    def what_is_left(self) -> str:
        now = look(self.account.cloudformation, self.stack)
        deployed = to_do.Deployed(self.stack, self.account.region, now.outputs)
        identity = mail.identity(self.account.ses, now.parameters["SenderDomain"])
        return to_do.words(deployed, identity, mail.account(self.account.ses))

    def _ready(self, wishes: Wishes) -> Stack:
        """The stack as it stands, one that never came to be out of the way."""
        standing = look(self.account.cloudformation, self.stack)
        require_touchable(standing, self.stack)
        if standing.standing is Standing.UNBORN:
            question = f"The stack {self.stack} never came to be ({standing.status}). Remove what is left of it?"
            if not self.confirm(question, "yes"):
                raise DeployError("nothing was changed")
            progress.remove(self.account.cloudformation, self.stack, self.tell)
            standing = Stack(Standing.MISSING)
        if standing.standing is Standing.MISSING:
            self._require_free_bucket(settled(wishes, self.source, {})["Stage"])
            # A shell has parameters of a proposal that nobody accepted.
            return Stack(Standing.MISSING)
        return standing

    def _require_free_bucket(self, stage: str) -> None:
        """The template names its bucket, and a removed stack leaves it behind with its photos."""
        bucket = f"photo-kiosk-{stage}-{self.account.number}-{self.account.region}"
        try:
            self.account.s3.head_bucket(Bucket=bucket)
        except ClientError as exc:
            code = exc.response.get("Error", {}).get("Code")
            if code == "404":
                return
            if code != "403":
                raise
            raise DeployError(f"the bucket {bucket} is another account's: give another --stage") from exc
        raise DeployError(
            f"the bucket {bucket} of an earlier deployment is still there: give another --stage, or empty and remove "
            "it (docs/deploy.md, `Remove everything`)"
        )

    def _put_artefacts(self) -> str:
        self.tell("building the functions' archive")
        built = archive.build(REPOSITORY)
        self.tell(f"archive: {len(built.content) / 1e6:.1f} MB, SHA-256 {built.sha256}")
        artefacts = Artefacts(self.account.s3, self.account.number, self.account.region)
        if artefacts.ensure():
            self.tell(f"made the bucket {artefacts.bucket} for archives and templates")
        return artefacts.put_template(self.source.with_code_at(artefacts.put_archive(built)))

    def _execute(self, proposal: Proposal, keeper: KeyKeeper, key: LinkKey) -> None:
        self.tell(
            f"{'A new stack' if proposal.is_first else 'Changes to the stack'} {self.stack} in account "
            f"{self.account.number}, {self.account.region}:"
        )
        for line in proposal.words():
            self.tell(f"  {line}")
        if proposal.losses:
            lost = ", ".join(change.name for change in proposal.losses)
            agreed = self.confirm(
                f"This replaces or removes {lost}, or may. Type the stack's name to do it", self.stack
            )
        else:
            agreed = self.confirm("Go on?", "yes")
        if not agreed:
            change_set.withdraw(self.account.cloudformation, proposal)
            raise DeployError("nothing was changed")
        if proposal.is_first:
            keeper.keep_waiting(key)
        progress.execute(self.account.cloudformation, proposal, self.tell)

    def _give(self, now: Stack, keeper: KeyKeeper, key: LinkKey) -> bool:
        """True if anything was not there yet."""
        has_new_key = keeper.hand_over(now.output("LinkSigningKeySecretArn"), key)
        if has_new_key:
            self.tell("put the key that signs the gallery's links into its secret")
        bucket = now.output("PhotoBucketName")
        pages = gallery.upload(self.account.s3, bucket, self.account.number, GALLERY)
        if pages:
            self.tell(f"uploaded the gallery's files: {', '.join(pages)}")
        return has_new_key or bool(pages)
