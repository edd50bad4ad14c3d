"""What is handed out: the served book, archives, slides, the lecturer edition."""
