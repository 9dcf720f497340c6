"""The Lambda functions: records, presigned URLs, verification and the notice. Never sees the kiosk."""
