"""The group, its schools and its provider."""
