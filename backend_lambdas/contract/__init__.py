"""What kiosk and backend say to each other, version 1: standard library only, additive only.

A field or code that went out once keeps its name and meaning; receivers ignore keys that they do not know,
so that a kiosk one version behind goes on working. The golden files in `tests/data/wire/v1` hold it still.
"""
