"""`python -m livefit`: the command line."""

import sys

from livefit.cli import main

sys.exit(main())
