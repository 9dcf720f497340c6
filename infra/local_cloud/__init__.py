"""Runs infra/template.yaml on one machine: emulated stores, real handlers, an HTTP API, an edge and a mailbox."""
