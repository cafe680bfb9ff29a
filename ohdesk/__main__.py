"""``python -m ohdesk`` opens the window."""

import sys

from ohdesk.app import main

if __name__ == "__main__":
    sys.exit(main())
