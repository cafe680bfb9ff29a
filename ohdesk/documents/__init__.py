"""A value in, printable bytes out."""
