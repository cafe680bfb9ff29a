"""The central export file: bytes in, bytes out."""
