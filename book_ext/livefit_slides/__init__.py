"""Slides of the chapters: reveal.js pages made from the same notebooks as the book.

`blocks.py` reads a notebook into blocks, `deck.py` decides what of them stands on a
slide and what goes to the speaker's notes, `pages.py` writes the HTML.
"""
