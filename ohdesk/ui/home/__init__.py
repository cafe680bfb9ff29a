"""The first page: what is due, and whether everything is safe."""
