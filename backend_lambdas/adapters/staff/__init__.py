"""A shop's staff in DynamoDB."""
