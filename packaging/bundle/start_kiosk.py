"""Where the bundled kiosk begins, and its imaging workers, which are the same program: told apart before all else."""

from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()
    from kiosk.__main__ import main

    main()
