"""What the project runs on: Python, packages, browser, rebuilt Colab environments."""
