"""The `kiosk` command: argv → subcommand → exit code. 0 done, 1 fell short (one line says what to do), 2 bad usage."""
