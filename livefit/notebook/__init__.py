"""Labs in a notebook: which one a host can show, and the kernel's part of it."""
