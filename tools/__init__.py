"""Small commands around the book; each is run by a target of the Makefile."""
