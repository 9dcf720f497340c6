"""Staff of a shop: who they are, what they type, when guessing ends, and the sessions that a right PIN begins."""
