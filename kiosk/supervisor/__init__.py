"""The program that keeps the touchscreen running: starts it from the slot in force, watches its pulse, and takes a bad
new version back.

It must outlive whatever the app does, so it imports nothing of the app's rooms, and of other people's code
`platformdirs` alone, which says where the data folder is.
"""
