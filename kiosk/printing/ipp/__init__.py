"""IPP over HTTP (RFC 8010, RFC 8011): straight to a printer and to a CUPS queue."""
