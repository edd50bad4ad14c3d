"""The scenes of a lecture: read, checked and trained."""
