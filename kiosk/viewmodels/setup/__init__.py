"""The set-up pages' view-models: QtCore only."""
