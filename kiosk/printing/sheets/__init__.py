"""One print of a photo as a sheet of paper: where it lies, in which colours, in which file."""
