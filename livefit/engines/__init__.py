"""The two engines: Keras, in a process of its own, and the page's, run by Node."""
