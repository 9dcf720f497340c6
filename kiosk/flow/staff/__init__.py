"""Staff at the touchscreen: how they are let in, with the backend and without it, and what they are shown."""
