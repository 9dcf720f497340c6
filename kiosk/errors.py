"""The root of the kiosk's errors; each package keeps its own small tree below it.

KioskError
├── imaging.refusal.PhotoRefused       this file, for good
├── config.ConfigInvalid               the operator must mend a setting
├── api.failures.TransferFailure       retryable, new URL, person, permanent
├── api.device_key.KeyStoreUnusable    the private key can't be kept or read
├── uploads.journal.JournalUnusable    kept aside, a person must look
├── uploads.spool.SpoolUnwritable      full, read-only or gone
├── flow.checkout.CheckoutRefused      nothing to send, no room
├── flow.customer_session.IllegalMove  a bug in a screen
├── ui.engine.WindowUnusable           a broken installation
├── app.NotEnrolled, WorkerRunning     the operator must act
└── demo.local_cloud.LocalCloudFailed  the demo can't begin
"""

from __future__ import annotations


class KioskError(Exception):
    """An error whose text says what happened, to what, and what to do now."""
