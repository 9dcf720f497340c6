"""The devices as they are enrolled, revoked, charged and last heard, in DynamoDB."""
