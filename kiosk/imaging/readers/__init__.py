"""From a file's bytes to a picture, a module for each library that reads. Only workers import it."""
