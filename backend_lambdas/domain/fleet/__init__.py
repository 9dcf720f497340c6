"""The devices of a shop: what is remembered of them, what the owner sees, how much each may send, when each spoke."""
