"""What a kiosk calls."""

from __future__ import annotations

from typing import Final

from backend_lambdas.contract import paths
from backend_lambdas.contract.commands import CommandAnswered, CommandResult, LogBundle, LogGrant
from backend_lambdas.contract.error_codes import ErrorCode
from backend_lambdas.contract.heartbeats import HeartbeatAnswer, KioskHeartbeat
from backend_lambdas.contract.messages import (
    EnrolAnswer,
    EnrolRequest,
    Health,
    LinkRequested,
    OrderManifest,
    OrderState,
)
from backend_lambdas.contract.print_jobs import PrintClaim, PrintReport, PrintReported, PrintTasks
from backend_lambdas.contract.routes.route import ANY, OF_A_DEVICE, OF_PHOTOS, Route
from backend_lambdas.contract.staff.settings import SettingsState
from backend_lambdas.contract.uploads import PartsAnswer, PartsRequest, StoredReport, UploadGrants, UploadRequest

OF_A_COMMAND: Final = (*ANY, ErrorCode.UNAUTHORISED, ErrorCode.COMMAND_NOT_FOUND)

DEVICE_ROUTES: Final = (
    Route(
        "health",
        "That the API answers, in which version, and its time",
        "GET",
        paths.HEALTH,
        None,
        Health,
        (ErrorCode.INTERNAL,),
        is_open=True,
    ),
    Route(
        "enrol",
        "A one-time code and a public key for a device id",
        "POST",
        paths.ENROLMENTS,
        EnrolRequest,
        EnrolAnswer,
        (*ANY, ErrorCode.ENROLMENT_CODE_REFUSED),
        is_open=True,
    ),
    Route(
        "request_link",
        "A new link to the gallery, mailed to the address on record if that may be; the answer does not tell",
        "POST",
        paths.ORDER_LINK,
        None,
        LinkRequested,
        ANY,
        is_open=True,
        status=202,
    ),
    Route(
        "put_order",
        "The whole manifest, before any byte of it; a repeat is the same order",
        "PUT",
        paths.ORDER,
        OrderManifest,
        OrderState,
        (*OF_A_DEVICE, ErrorCode.ORDER_CONFLICT, ErrorCode.QUOTA_EXCEEDED),
    ),
    Route("get_order", "What the backend has verified of an order", "GET", paths.ORDER, None, OrderState, OF_A_DEVICE),
    Route(
        "grant_uploads",
        "Presigned URLs for some of an order's photos",
        "POST",
        paths.ORDER_UPLOADS,
        UploadRequest,
        UploadGrants,
        OF_PHOTOS,
    ),
    Route(
        "report_stored",
        "A reminder of photos that S3 took and nobody has verified",
        "POST",
        paths.ORDER_STORED,
        StoredReport,
        OrderState,
        OF_PHOTOS,
    ),
    Route(
        "grant_parts",
        "A large photo's upload: begun, taken up or completed",
        "POST",
        paths.PHOTO_PARTS,
        PartsRequest,
        PartsAnswer,
        OF_PHOTOS,
    ),
    Route(
        "take_heartbeat",
        "A kiosk's sign of life, once a minute",
        "POST",
        paths.HEARTBEATS,
        KioskHeartbeat,
        HeartbeatAnswer,
        (*ANY, ErrorCode.UNAUTHORISED),
    ),
    Route(
        "report_command",
        "What came of a command; a repeat changes nothing, and the first result stays",
        "POST",
        paths.COMMAND_RESULT,
        CommandResult,
        CommandAnswered,
        OF_A_COMMAND,
    ),
    Route(
        "grant_logs",
        "A presigned URL for the bundle of logs that a command asked for",
        "POST",
        paths.COMMAND_LOGS,
        LogBundle,
        LogGrant,
        OF_A_COMMAND,
    ),
    Route(
        "claim_prints",
        "The oldest photos of the device's shop that are to come on paper, now this device's to print",
        "POST",
        paths.PRINT_CLAIMS,
        PrintClaim,
        PrintTasks,
        (*ANY, ErrorCode.UNAUTHORISED),
    ),
    Route(
        "report_print",
        "What became of a photo that this device took to print; a repeat changes nothing",
        "POST",
        paths.PRINT_REPORTS,
        PrintReport,
        PrintReported,
        (*ANY, ErrorCode.UNAUTHORISED),
    ),
    Route(
        "get_config",
        "The shop's settings for this kiosk, or that they are as it has them",
        "GET",
        paths.CONFIG,
        None,
        SettingsState,
        (ErrorCode.INTERNAL, ErrorCode.THROTTLED, ErrorCode.UNAUTHORISED),
        is_tagged=True,
    ),
)
