"""One look for every photo, in the fewest bytes: the quality number is chosen photo by photo.

tiles  →  trial encode  →  likeness  →  model  →  the number for the whole
"""
