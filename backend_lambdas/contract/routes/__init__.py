"""The routes of version 1: which message goes with which path, and who may ask."""

from __future__ import annotations

from typing import Final

from backend_lambdas.contract.routes.devices import DEVICE_ROUTES
from backend_lambdas.contract.routes.staff import STAFF_ROUTES

ROUTES: Final = (*DEVICE_ROUTES, *STAFF_ROUTES)
