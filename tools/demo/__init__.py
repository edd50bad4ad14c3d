"""`make demo`: the lecturer's screen, and TensorFlow behind it.

    the browser         the page engine draws at once; presenter/relay.ts asks for more
      | /demo/state     server.py: the book, and how TensorFlow is
      | hidden frame    voila_app.py: Voila, its one kernel preheated
    the kernel          relay.py, relay.js: a lab's session, whose lab is elsewhere
      | a socket        early.py: the process that trains, loading from the start

kernel.py starts Voila, watches it and ends it with everything below it.
"""
