"""The devices of a shop as the owner sees them, and how much each may send in a day."""
