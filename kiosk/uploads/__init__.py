"""The way from the spool to the backend's word: states, journal, spool, and the worker that empties them."""
