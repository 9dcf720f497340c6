"""From the sources and uv.lock to the one archive that all functions run."""
