"""The fleet's records in DynamoDB."""
