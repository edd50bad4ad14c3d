"""Slides of the chapters: reveal.js pages made from the same notebooks as the book.

`blocks.py` reads a notebook into blocks, `deck.py` decides which of them are on a
slide and what goes to the speaker's notes, `pages.py` writes the HTML.
"""
