"""Third-party files that are committed ready-made, and the npm that fetches them."""
