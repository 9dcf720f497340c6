"""What can keep a deployment from its end.

AdminError (infra.admin.errors)
└── DeployError              the owner must act; the text says what happened and what to do now
"""

from __future__ import annotations

from infra.admin.errors import AdminError


class DeployError(AdminError):
    pass
