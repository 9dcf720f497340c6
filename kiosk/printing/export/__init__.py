"""Prints for a minilab: into a folder that it watches, or as a DPOF order on a medium."""
