"""The JPEG that is sent: how it is made and encoded, and where the photo's own is as good."""
