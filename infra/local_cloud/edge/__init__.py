"""CloudFront on this machine: signed links, behaviours, headers and error pages of the template's distribution."""
