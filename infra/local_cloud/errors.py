"""What can keep the local cloud from starting or serving.

LocalCloudError              the operator must act; the text says what happened and what to do now
├── TemplateError            the template says something that this cloud cannot run
├── StackError               the emulator refused what the template asks for
└── MachineError             a port, a folder, a process or a missing package
"""

from __future__ import annotations


class LocalCloudError(Exception):
    """One line for the operator; never shown to a caller of the API."""


class TemplateError(LocalCloudError):
    pass


class StackError(LocalCloudError):
    pass


class MachineError(LocalCloudError):
    pass
