"""API Gateway on this machine: the HTTP API that the template describes."""
