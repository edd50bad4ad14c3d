"""Stands for Colab's own package: that it can be found is all that is simulated."""
