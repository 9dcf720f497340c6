"""The grid's small pictures: at once a sketch from what the camera left in EXIF, then one from the photo itself."""
