"""``ohdesk`` and ``python -m ohdesk`` open the window."""

import gc
import sys


def main() -> int:
    """Open the window and return the exit code."""
    gc.disable()  # nothing to collect while libraries load; later the window's own collector does it
    from ohdesk import app

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
