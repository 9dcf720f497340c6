"""Reads what a file says of itself, in Python and in bounds, so that the app may do it in its own process:
no pixel is decoded and no native library is asked.
"""
