"""How a queue's dead letters are looked at without being lost, by the owner's commands and staff's panel alike.

SQS has no way to look: a letter is received, which hides it from others for a while, and then given back. So who looks
hides briefly, and who finds fewer letters than there are may have come while somebody else looked.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from backend_lambdas.contract.dead_letters.letter import Letter

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

_RECEIVE_MAX: Final = 10
"""SQS's most for one receive."""
WAIT_S: Final = 1
"""A long poll asks every one of the queue's servers, where a short one may miss letters. Longer: whoever looks waits so
much for each queue's end."""


@dataclass(frozen=True, slots=True)
class DeadLetterQueue:
    """Its methods raise what the client does."""

    client: SQSClient
    name: str
    """As whoever looks calls it."""
    letters_url: str
    queue_url: str
    """Where the letters came from, and go back to."""

    @contextmanager
    def held(self, hold_s: int, letters_max: int | None = None) -> Iterator[dict[str, Letter]]:
        """All letters that lie there, or no fewer than `letters_max`, by id, hidden from others for so long; those left
        at the end are given back.

        Take a letter out once it is gone. Letters that come in the meantime are not among them, so that a message which
        dies again at once is not met twice.
        """
        letters: dict[str, Letter] = {}
        try:
            self._collect(letters, hold_s, letters_max)
            yield letters
        finally:
            for letter in letters.values():
                self._give_back(letter)

    def send_back(self, letter: Letter) -> None:
        """First sent, then deleted: a kill in between doubles the message, which is harmless, and never loses it.

        What burial wrote beside it is left behind, but for the trace.
        """
        self.client.send_message(
            QueueUrl=self.queue_url,
            MessageBody=letter.body,
            MessageAttributes={"trace_id": {"DataType": "String", "StringValue": letter.trace_id}}
            if letter.trace_id
            else {},
        )
        self.client.delete_message(QueueUrl=self.letters_url, ReceiptHandle=letter.receipt)

    def _collect(self, letters: dict[str, Letter], hold_s: int, letters_max: int | None) -> None:
        while letters_max is None or len(letters) < letters_max:
            answer = self.client.receive_message(
                QueueUrl=self.letters_url,
                MaxNumberOfMessages=_RECEIVE_MAX,
                VisibilityTimeout=hold_s,
                WaitTimeSeconds=WAIT_S,
                AttributeNames=["All"],
                MessageAttributeNames=["All"],
            )
            found = {letter.message_id: letter for letter in map(Letter.parse, answer.get("Messages", []))}
            is_known = found.keys() <= letters.keys()  # nothing at all, or the hold ran out on the first ones
            letters |= found
            if is_known:
                return

    def _give_back(self, letter: Letter) -> None:
        try:
            self.client.change_message_visibility(
                QueueUrl=self.letters_url, ReceiptHandle=letter.receipt, VisibilityTimeout=0
            )
        except self.client.exceptions.ClientError as exc:
            # It is gone (the reply to its deletion was lost), or back already since the hold ran out. Either way there
            # is nothing to do, and the others must not stay hidden for it. But who may not give back is to know it.
            if "AccessDenied" in exc.response.get("Error", {}).get("Code", ""):
                raise
