"""What a device calls by itself, as the contract has it. Blocking; each raises only the failures of `api.failures`."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from backend_lambdas.contract import paths
from backend_lambdas.contract.commands import CommandAnswered, CommandResult, LogBundle, LogGrant
from backend_lambdas.contract.heartbeats import HeartbeatAnswer, KioskHeartbeat
from backend_lambdas.contract.identifiers import CommandId, OrderId, PhotoId
from backend_lambdas.contract.messages import EnrolAnswer, EnrolRequest, Health, OrderManifest, OrderState
from backend_lambdas.contract.print_jobs import PrintClaim, PrintReport, PrintReported, PrintTasks
from backend_lambdas.contract.staff.settings import SettingsState
from backend_lambdas.contract.uploads import PartsAnswer, PartsRequest, StoredReport, UploadGrants, UploadRequest
from kiosk.api.signed_calls import SignedCalls


class Backend(Protocol):
    """What the uploader asks of the backend. Every call may be repeated: the ids are the kiosk's own."""

    def put_order(self, manifest: OrderManifest) -> OrderState: ...

    def grant_uploads(self, order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> UploadGrants: ...

    def get_order(self, order_id: OrderId) -> OrderState: ...

    def grant_parts(self, order_id: OrderId, photo_id: PhotoId, request: PartsRequest) -> PartsAnswer:
        """Begins, goes on with or completes a large photo's upload, by what S3 says that it holds."""

    def report_stored(self, order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> OrderState:
        """Asks for photos to be verified whose event seems lost; the state is that of now."""

    def now(self) -> datetime:
        """The backend's clock as far as it is known: grants end by it, whatever this machine's says."""


class ApiClient(SignedCalls):
    """Not thread-safe: one for each thread."""

    def health(self) -> Health:
        return self.call("GET", paths.HEALTH, Health)

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        return self.call("POST", paths.ENROLMENTS, EnrolAnswer, request)

    def put_order(self, manifest: OrderManifest) -> OrderState:
        return self.call("PUT", paths.order(manifest.order_id), OrderState, manifest)

    def grant_uploads(self, order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> UploadGrants:
        return self.call("POST", paths.order_uploads(order_id), UploadGrants, UploadRequest(photo_ids))

    def get_order(self, order_id: OrderId) -> OrderState:
        return self.call("GET", paths.order(order_id), OrderState)

    def grant_parts(self, order_id: OrderId, photo_id: PhotoId, request: PartsRequest) -> PartsAnswer:
        return self.call("POST", paths.photo_parts(order_id, photo_id), PartsAnswer, request)

    def report_stored(self, order_id: OrderId, photo_ids: tuple[PhotoId, ...]) -> OrderState:
        return self.call("POST", paths.order_stored(order_id), OrderState, StoredReport(photo_ids))

    def get_config(self, known_etag: str | None) -> tuple[SettingsState, str] | None:
        """The shop's settings and their ETag; None where they are as whoever knows that tag has them."""
        return self.get_changed(paths.CONFIG, SettingsState, known_etag)

    def beat(self, heartbeat: KioskHeartbeat) -> HeartbeatAnswer:
        return self.call("POST", paths.HEARTBEATS, HeartbeatAnswer, heartbeat)

    def report_command(self, command_id: CommandId, result: CommandResult) -> CommandAnswered:
        return self.call("POST", paths.command_result(command_id), CommandAnswered, result)

    def grant_logs(self, command_id: CommandId, bundle: LogBundle) -> LogGrant:
        return self.call("POST", paths.command_logs(command_id), LogGrant, bundle)

    def claim_prints(self, claim: PrintClaim) -> PrintTasks:
        return self.call("POST", paths.PRINT_CLAIMS, PrintTasks, claim)

    def report_print(self, report: PrintReport) -> PrintReported:
        return self.call("POST", paths.PRINT_REPORTS, PrintReported, report)
