"""What these proofs can't show, each with its reason. A test sees to it that each still can't be shown: where an
upgrade changes that, the entry must go.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tests.privilege.proof.mutations import STATEMENT, Mutation

LOGS: Final = "Lambda itself writes a function's lines, in its role's name; here they go into a file."
POLLER: Final = "Lambda's own poller asks for the queue's attributes; the local one has no need to."
DOUBLE: Final = (
    "The configuration set's ARN names the account already. AWS' own example has both, and nothing is let in by either."
)
INSTEAD: Final = (
    "It grants nothing: it keeps SNS' default policy away, and a role's own policy decides with it or without."
)
MAIL_ON_STAR: Final = (
    "The engine asks for ses:SendEmail on `*` and knows no From address, so the statement is widened here."
)
KEYS_IGNORED: Final = (
    "The engine does not know dynamodb:LeadingKeys, and a ForAllValues test of a key that is not there holds."
)

NOBODY_ASKS: Final = "Without it more is let in, which no function asks for: the forbidden question alone shows it."


@dataclass(frozen=True, slots=True)
class NotProvable:
    sid: str
    part: str
    reason: str
    policy: str | None = None
    """None for each policy with that statement."""

    def covers(self, mutation: Mutation) -> bool:
        return (mutation.sid, mutation.part) == (self.sid, self.part) and self.policy in (None, mutation.policy)


NOWHERE: Final = (
    NotProvable("WriteOwnLogs", STATEMENT, LOGS),
    NotProvable("WriteOwnLogs", "logs:CreateLogStream", LOGS),
    NotProvable("WriteOwnLogs", "logs:PutLogEvents", LOGS),
    NotProvable("TakeStoredPhotoEvents", "sqs:GetQueueAttributes", POLLER),
    NotProvable("TakeReadyOrders", "sqs:GetQueueAttributes", POLLER),
    NotProvable("TakeLinkRequests", "sqs:GetQueueAttributes", POLLER),
    NotProvable("TakeMailEvents", "sqs:GetQueueAttributes", POLLER),
    NotProvable("TakeErasures", "sqs:GetQueueAttributes", POLLER),
    NotProvable("MailServiceReports", "aws:SourceAccount", DOUBLE),
    NotProvable("RolesOfThisAccountDecide", STATEMENT, INSTEAD),
)
"""Neither by evaluation nor by a function that fails."""

MAIL_PARTS: Final = (
    "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${SenderDomain}",
    "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:configuration-set/${NoticeConfigurationSet}",
    "ses:FromAddress",
)

TOLD_TO_AUDIT: Final = (
    ("RecordLogin", "StartStaffSessionFunctionRole"),
    ("RecordEnd", "EndStaffSessionFunctionRole"),
    ("RecordRedrive", "RedriveDeadLettersFunctionRole"),
    ("RecordChange", "PutSettingsFunctionRole"),
    ("RecordDeed", "ActOnOrderFunctionRole"),
    ("RecordDeed", "ManageStaffFunctionRole"),
    ("RecordRevocation", "ManageDevicesFunctionRole"),
    ("RecordCommand", "ManageFleetFunctionRole"),
    ("RecordResult", "ReportCommandFunctionRole"),
)

EVALUATED_ONLY: Final = (
    *(
        NotProvable("SendAsSender", part, MAIL_ON_STAR, policy)
        for policy in ("SendNoticeFunctionRole", "SendLinkFunctionRole")
        for part in MAIL_PARTS
    ),
    NotProvable("PutCode", "dynamodb:LeadingKeys", KEYS_IGNORED),
    NotProvable("ChargeDay", "dynamodb:LeadingKeys", KEYS_IGNORED),
    NotProvable("NoteHeartbeat", "dynamodb:LeadingKeys", KEYS_IGNORED),
    NotProvable("KeepRecord", "dynamodb:LeadingKeys", KEYS_IGNORED),
    *(
        NotProvable("ReadHeartbeats", "dynamodb:LeadingKeys", KEYS_IGNORED, policy)
        for policy in ("ListKiosksFunctionRole", "ManageFleetFunctionRole")
    ),
    *(NotProvable(sid, "dynamodb:LeadingKeys", KEYS_IGNORED, policy) for sid, policy in TOLD_TO_AUDIT),
    NotProvable("FindVersions", "s3:prefix", NOBODY_ASKS),
)
"""Of the roles: the engine in this process is given the keys and resources that AWS documents; the one that serves
the functions does not make them.
"""
