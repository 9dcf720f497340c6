"""Prints for a minilab: into a folder that it watches, each plain or as a medium with a DPOF order."""
