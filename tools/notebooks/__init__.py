"""The notebooks of the book: run them, check their rules, pack them."""
