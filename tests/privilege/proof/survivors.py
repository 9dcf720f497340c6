"""Which mutation breaks which scenario, by evaluation alone: milliseconds, and no function runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from tests.deployed.stage import Stage
from tests.privilege.proof.asked import ADMINISTRATOR, Asked, of_services, play
from tests.privilege.proof.documents import Policy, policies
from tests.privilege.proof.evaluation import EVERYTHING, Documents, is_allowed
from tests.privilege.proof.forbidden import forbidden
from tests.privilege.proof.mutations import Mutation

RESOURCE_POLICIES: Final = {
    "s3:PutObject": "PhotoBucketPolicy",
    "s3:GetObject": "PhotoBucketPolicy",
    "s3:ListMultipartUploadParts": "PhotoBucketPolicy",
    "s3:ListBucketVersions": "PhotoBucketPolicy",
    "s3:ListBucketMultipartUploads": "PhotoBucketPolicy",
    "s3:DeleteObject": "PhotoBucketPolicy",
    "s3:DeleteObjectVersion": "PhotoBucketPolicy",
    "s3:AbortMultipartUpload": "PhotoBucketPolicy",
    "sns:Publish": "OrderReadyTopicPolicy",
}
"""Which policy of a resource has a word in what a function asks; the queues' policies name services alone."""


@dataclass
class Evidence:
    """All that is asked and must be granted, all that must be refused, and the policies between them."""

    policies: Mapping[str, Policy]
    wanted: Sequence[Asked]
    forbidden: Sequence[Asked]

    @classmethod
    def gather(cls, stage: Stage) -> Evidence:
        """Plays every scenario once."""
        return cls(
            {policy.name: policy for policy in policies(stage)},
            [*play(stage), *of_services(stage)],
            list(forbidden(stage)),
        )

    def wrong(self, changed: Mutation | None = None) -> list[str]:
        """The scenarios that fail, and the forbidden things that go through; none for the policies as they are. With a
        change, of what its policy has a word in alone: the others are as they were.
        """
        documents = {name: policy.document for name, policy in self.policies.items()}
        wanted, forbidden = self.wanted, self.forbidden
        if changed is not None:
            documents[changed.policy] = changed.of(documents[changed.policy])
            wanted, forbidden = (
                [one for one in asked if changed.policy in (one.policy, RESOURCE_POLICIES.get(one.question.action))]
                for asked in (wanted, forbidden)
            )
        broken = [one.scenario for one in wanted if not is_allowed(one.question, self._deciding(one, documents))]
        let_in = [
            f"let in: {one.scenario}" for one in forbidden if is_allowed(one.question, self._deciding(one, documents))
        ]
        return list(dict.fromkeys(broken + let_in))

    def allowed_under(self, scenario: str, policy: str) -> bool:
        """Whether another role could do all that the scenario asks for."""
        questions = [one.question for one in self.wanted if one.scenario == scenario]
        document = self.policies[policy].document
        return all(is_allowed(question, Documents(document, None)) for question in questions)

    @cached_property
    def role_names(self) -> Iterable[str]:
        return [name for name, policy in self.policies.items() if policy.function]

    def _deciding(self, one: Asked, documents: Mapping[str, Mapping[str, object]]) -> Documents:
        if one.question.principal == ADMINISTRATOR:
            return Documents(EVERYTHING, documents[one.policy])
        if self.policies[one.policy].function is None:
            return Documents(None, documents[one.policy])
        return Documents(documents[one.policy], documents.get(RESOURCE_POLICIES.get(one.question.action, "")))
