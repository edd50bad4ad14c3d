"""Third-party files that are committed as built, and the npm that fetches them."""
