"""How-tos, shortcuts, and what this program is."""
