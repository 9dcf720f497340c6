"""The touchscreen: QML over the view-models."""
