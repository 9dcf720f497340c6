"""The ports of the domain on AWS; each translates its service's errors once, here, into the domain's."""
