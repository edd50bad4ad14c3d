"""The commands: the READMEs list what the Makefile has, and what it needs is found."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TARGETS = {
    *("book", "slides", "lecturer", "test", "build", "lock"),
    *("notebooks", "notebooks-check", "notebooks-fix", "notebooks-zip"),
