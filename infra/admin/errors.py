"""What can keep a command from doing its work.

AdminError                   the owner must act; the text says what happened and what to do now
└── DeploymentUnknown        no such stack or local cloud, or one without what the command needs
"""

from __future__ import annotations


class AdminError(Exception):
    """One line on stderr."""


class DeploymentUnknown(AdminError):
    pass
