"""Taking an order away: its photos in every version, its records, and a signed word that it was done."""
