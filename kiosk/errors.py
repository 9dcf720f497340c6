"""The root of the kiosk's errors; each package keeps its own small tree below it.

KioskError
├── imaging.refusal.PhotoRefused        this file, for good
├── imaging.workers.*Error              no worker to be had, or none any more
├── printing.failures.PrintingFailure   a printer, a job or a sheet; its own tree there
├── media.phone.refusals.PhoneUnavailable  no phone here today
├── media.phone.refusals.TurnedAway     one request of a phone's page; never leaves media.phone
├── fleet.logo.LogoRefused              the shop's logo, as it came
├── fleet.commands.CommandRefused       what the owner commanded this kiosk can't do; told to her
├── fleet.log_upload.BundleTooLarge     more logs than one sending takes
├── config.ConfigInvalid                the operator must mend a setting
├── api.failures.TransferFailure        retryable, new URL, person, permanent
├── api.device_key.KeyStoreUnusable     the private key can't be kept or read
│   ├── NoKeyring                       start one, or choose a file on purpose
│   └── KeyringLocked                   a person unlocks it
├── uploads.journal.JournalUnusable     a person must look; the file is left as it is
│   ├── JournalDamaged                  `kiosk recover` keeps it aside
│   ├── JournalNewer                    a newer kiosk wrote it: step_down, or install that one
│   └── JournalFull                     no room on its disk
├── uploads.journal.migrations.JournalTooNew  a newer kiosk wrote it
├── uploads.rebuild.JournalWhole        there is nothing to recover
├── uploads.spool.SpoolUnwritable       full, read-only or gone
├── checkup.findings.CheckFailed, NotYetKnown  never leave checkup: they become findings
├── flow.checkout.CheckoutRefused       nothing to send, no room, not sendable
├── flow.customer_session.IllegalMove   a bug in a screen
├── flow.setup.invitations.InvitationUnusable  what lies on a stick for the set-up is none
├── flow.setup.session.SetupMoveIllegal a bug in the set-up's pages
├── flow.staff.refusals.StaffDenied     what staff asked for was not done; the panel says why
├── flow.staff.session.StaffMoveIllegal a bug in the panel
├── flow.staff.shop_settings.SettingsImpossible  a setting that no kiosk would take
├── supervisor.slots.SlotRefused        a new version that is not tried, and why
├── updates.failures.UpdateFailed       no new version now; its own tree there
├── supervisor.predecessors.SupervisorRunning  the operator must act
├── ui.engine.WindowUnusable            a broken installation
├── app.NotEnrolled, app.WorkerRunning  the operator must act
├── cli.demo.NoDemoHere                 a packaged kiosk was asked for the demo
└── demo.local_cloud.LocalCloudFailed   the demo can't begin
"""

from __future__ import annotations


class KioskError(Exception):
    """An error whose text says what happened, to what, and what to do now."""
