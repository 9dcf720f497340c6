"""The API's document, OpenAPI 3.1, written from the contract: `python -m infra.openapi`.

Nothing about a message, a route or an error is said here a second time; docs/api.md tells how it is changed.
"""
