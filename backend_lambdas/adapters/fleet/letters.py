"""The queues' dead letters at SQS, as staff's panel looks at them; and which shop an order is of."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from backend_lambdas.adapters.attributes import from_attribute, to_attribute
from backend_lambdas.adapters.batches import BATCH_KEYS_MAX, batch_read
from backend_lambdas.adapters.clients import translated
from backend_lambdas.adapters.orders import items
from backend_lambdas.contract.identifiers import StoreId

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sqs.literals import QueueAttributeNameType

    from backend_lambdas.contract.dead_letters.letter import Letter, LetterQueue
    from backend_lambdas.contract.dead_letters.queue import DeadLetterQueue

One = TypeVar("One")
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class SqsHeldLetters:
    queue: LetterQueue
    dead: DeadLetterQueue
    letters: dict[str, Letter]

    def send_back(self, letter: Letter) -> None:
        with translated():
            self.dead.send_back(letter)
        del self.letters[letter.message_id]


@dataclass(frozen=True, slots=True)
class SqsLetterBoxes:
    queues: Mapping[LetterQueue, DeadLetterQueue]

    def are_looked_at(self) -> bool:
        return any(_at_once(self._is_looked_at, self.queues.values()))

    @contextmanager
    def held(self, hold_s: int, letters_max: int) -> Iterator[list[SqsHeldLetters]]:
        stacks = {queue: ExitStack() for queue in self.queues}

        def hold(queue: LetterQueue) -> dict[str, Letter]:
            return stacks[queue].enter_context(self.queues[queue].held(hold_s, letters_max))

        with translated():
            try:
                held = _at_once(hold, self.queues)
                yield [
                    SqsHeldLetters(queue, dead, letters)
                    for (queue, dead), letters in zip(self.queues.items(), held, strict=True)
                ]
            finally:
                _at_once(ExitStack.close, stacks.values())

    def _is_looked_at(self, one: DeadLetterQueue) -> bool:
        hidden: QueueAttributeNameType = "ApproximateNumberOfMessagesNotVisible"
        with translated():
            answer = one.client.get_queue_attributes(QueueUrl=one.letters_url, AttributeNames=[hidden])
        return answer["Attributes"][hidden] != "0"


def _at_once(act: Callable[[One], Answer], all_of_them: Collection[One]) -> list[Answer]:
    """All are done, also where one fails, which is then raised. The end of a queue takes a second's poll, each letter
    that is given back a call, and a person waits.
    """
    with ThreadPoolExecutor(len(all_of_them)) as pool:
        return list(pool.map(act, all_of_them))


@dataclass(frozen=True, slots=True)
class DynamoDbStoresOfOrders:
    client: DynamoDBClient
    table: str
    sleep: Callable[[float], None]
    """Seconds, between tries of a read that was cut short."""

    def stores_of(self, order_ids: Collection[str]) -> Mapping[str, StoreId]:
        keys = [
            {"order_id": to_attribute(one), "photo_id": to_attribute(items.HEAD_PHOTO_ID)} for one in sorted(order_ids)
        ]
        found: dict[str, StoreId] = {}
        for start in range(0, len(keys), BATCH_KEYS_MAX):
            for item in batch_read(self.client, self.table, keys[start : start + BATCH_KEYS_MAX], self.sleep):
                found[str(from_attribute(item["order_id"]))] = StoreId(str(from_attribute(item["store_id"])))
        return found
