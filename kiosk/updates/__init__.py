"""New versions of this app: which are offered, loaded in the background, unpacked beside the one that runs, and started
when nobody stands before the screen. What is trusted is TUF's word alone (docs/updates.md).
"""
