"""What is left for a person once the stack stands, in lines to copy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from infra.deploy.after.mail import Account, Identity

CODE_PAYLOAD = '{"store_id":"shop-1","lifetime_s":900}'


@dataclass(frozen=True, slots=True)
class Deployed:
    """Names that the owner's next commands need."""

    stack: str
    region: str
    outputs: Mapping[str, str]

    def check_command(self) -> str:
        return f"uv run python -m infra.deploy --stack {self.stack} --region {self.region} --check"

    def subscribe_command(self) -> str:
        return (
            f"aws sns subscribe --region {self.region} --topic-arn {self.outputs['OperatorTopicArn']} "
            "--protocol email --notification-endpoint YOU@YOUR.DOMAIN"
        )

    def code_command(self) -> str:
        return (
            f"aws lambda invoke --region {self.region} "
            f"--function-name {self.outputs['IssueEnrolmentCodeFunctionName']} "
            f"--cli-binary-format raw-in-base64-out --payload '{CODE_PAYLOAD}' /dev/stdout"
        )

    def enrol_command(self) -> str:
        return f"uv run kiosk enrol --api {self.outputs['ApiUrl']} --code CODE"

    def production_access_address(self) -> str:
        return f"https://{self.region}.console.aws.amazon.com/ses/home?region={self.region}#/get-set-up"


def words(deployed: Deployed, identity: Identity, account: Account) -> str:
    """The whole list; what AWS already says is done is left out."""
    steps = []
    if not (identity.may_send and identity.dkim_status == "SUCCESS" and identity.mail_from_status == "SUCCESS"):
        records = "\n".join(f"    ; {one.purpose}\n    {one}" for one in identity.records(deployed.region))
        steps.append(f"Publish these DNS records where {identity.domain} is managed:\n\n{records}")
    if account.in_sandbox:
        steps.append(
            "Ask for production access of the mail service (until then it mails to verified addresses only):\n\n"
            f"    {deployed.production_access_address()}\n\n"
            "  Mail type `Transactional`; use case: one mail for each order that a customer placed in the shop,\n"
            "  to the address that she typed, with the link to her photos. AWS answers within a day or so."
        )
    steps.append(
        "Be told when something needs you (then confirm the mail that AWS sends you):\n\n"
        f"    {deployed.subscribe_command()}"
    )
    steps.append(
        f"Make the first kiosk known. A one-time code, good for 15 minutes:\n\n    {deployed.code_command()}\n\n"
        f"  and on the kiosk, with that code:\n\n    {deployed.enrol_command()}"
    )
    steps.append(f"See what is done and what is not:\n\n    {deployed.check_command()}")
    numbered = "\n\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
    return (
        "What is left for you. Commands that begin with `aws` run in AWS CloudShell (the >_ sign in the console) as "
        f"they are.\n\n{numbered}\n"
    )
