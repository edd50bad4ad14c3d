"""Measurements, each a command: `python -m bench page | keras | book`."""
