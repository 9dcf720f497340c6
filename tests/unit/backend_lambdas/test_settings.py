from __future__ import annotations

import pytest

from backend_lambdas.settings import AwsAccess, NoticeSettings, RetentionSettings, SettingsInvalid, load


def test_settings() -> None:
    """A setting is the variable of its name in capitals."""
    assert load(RetentionSettings, {"RETENTION_DAYS": "30", "OTHER": "x"}).retention_days == 30


def test_all_problems_at_once() -> None:
    """Every variable that is missing or no count is named in one error."""
    with pytest.raises(SettingsInvalid) as invalid:
        load(NoticeSettings, {"SENDER_EMAIL": "a@b.example", "GALLERY_LINK_LIFETIME_S": "-1"})
    named = {problem.partition(":")[0] for problem in invalid.value.problems}
    assert named == {
        "CONFIGURATION_SET",
        "GALLERY_BASE_URL",
        "GALLERY_LINK_LIFETIME_S",
        "LINK_KEY_PAIR_ID",
        "LINK_SIGNING_KEY_SECRET_ARN",
    }


@pytest.mark.parametrize("text", ["0", "x", "1.5", ""])
def test_counts(text: str) -> None:
    """A count that is not a positive whole number is refused."""
    with pytest.raises(SettingsInvalid):
        load(RetentionSettings, {"RETENTION_DAYS": text})


def test_secrets_are_masked() -> None:
    """Neither the secret key nor the session token shows in the settings' text."""
    names = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "AWS_SESSION_TOKEN")
    access = load(AwsAccess, {name: f"value of {name}" for name in names})
    assert "SECRET" not in repr(access)
    assert "TOKEN" not in repr(access)
