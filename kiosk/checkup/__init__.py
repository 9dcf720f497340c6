"""Whether this machine can be a kiosk: checks that say what is good, and in one sentence what to mend. No Qt."""
