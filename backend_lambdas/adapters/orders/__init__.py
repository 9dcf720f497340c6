"""The orders' table, room by room: what each move writes, what finds it, and how its items grow older and newer."""
