"""The draft on the settings' page: a touch is shown at once, judged off the GUI thread, and taken back if need be."""

from __future__ import annotations

from collections.abc import Callable

from backend_lambdas.contract.staff.settings import ShopSettings
from kiosk.config import ConfigInvalid
from kiosk.flow.staff.settings_draft import SettingsDraft
from kiosk.flow.staff.shop_settings import SettingsImpossible, SettingsProblem
from kiosk.viewmodels.staff.calls import StaffCalls
from kiosk.viewmodels.staff.session import denied_of


def problem_of(error: BaseException) -> SettingsProblem:
    """Why a kiosk would not take it; a bug is logged."""
    if isinstance(error, SettingsImpossible):
        return error.problem
    if not isinstance(error, ConfigInvalid):
        denied_of(error)
    return SettingsProblem.INVALID


class JudgedDraft:
    """Used on the GUI thread alone."""

    def __init__(self, calls: StaffCalls, on_problem: Callable[[SettingsProblem], None]) -> None:
        """`on_problem`: it was taken back, and why."""
        self._calls = calls
        self._on_problem = on_problem
        self._number = 0
        self.clear()

    @property
    def now(self) -> SettingsDraft:
        return self._now

    def clear(self) -> None:
        self.begin(SettingsDraft(self._calls.services.own_settings))

    def begin(self, draft: SettingsDraft) -> None:
        """What is still being judged of an earlier one is told to nobody."""
        self._now = self._good = draft
        self._number += 1
        self._is_judging = False

    def edit(self, change: Callable[[ShopSettings], ShopSettings]) -> None:
        """Raises SettingsImpossible where that is seen without reading anything."""
        self._now = self._now.edited(change)
        self._judge()

    def whether_good(self, on_good: Callable[[], None], on_problem: Callable[[SettingsProblem], None]) -> None:
        """Judges what it is now, before it is sent anywhere."""
        draft = self._now

        def refused(error: BaseException) -> None:
            self._now = self._good
            on_problem(problem_of(error))

        self._calls.try_out(lambda: self._calls.services.judge_settings(draft.whole), lambda _: on_good(), refused)

    def _judge(self) -> None:
        """It reads the logo and looks for files, maybe on a network. One at a time; the last touch is always judged."""
        if self._is_judging:
            return
        self._is_judging = True
        draft, number = self._now, self._number

        def good(_: None) -> None:
            if number == self._number:
                self._is_judging, self._good = False, draft
                if self._now != draft:
                    self._judge()

        def refused(error: BaseException) -> None:
            """What was touched since goes, too: it was made from what is none."""
            if number == self._number:
                self._is_judging, self._now = False, self._good
                self._on_problem(problem_of(error))

        self._calls.try_out(lambda: self._calls.services.judge_settings(draft.whole), good, refused)
