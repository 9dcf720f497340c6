"""The order's one mail, in the customer's language: its words (`texts`, a file a language), its look (`pages`)."""
