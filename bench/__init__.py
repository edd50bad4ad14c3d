"""Measurements, each a command: `python -m bench page | lab | book | keras`."""
