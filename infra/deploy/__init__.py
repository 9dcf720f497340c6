"""Brings the backend into the owner's own AWS account, and says what is left for a person to do."""
