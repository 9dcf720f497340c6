"""Printers of Windows, by its spooler. Never run yet on its system."""
