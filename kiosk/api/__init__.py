"""The kiosk's side of the wire: device identity, the contract's calls, the presigned PUT, what each failure means."""
