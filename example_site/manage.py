#!/usr/bin/env python
"""Runs Django's commands for the example intranet, from the root of the repository."""

import os
import sys
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "example_site.settings")
    # The repository root is on the path, not this folder: `example_site` is imported as a package.
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
