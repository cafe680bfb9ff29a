"""Choices, people who can open, copies, privacy, what was done and what was removed."""
