"""Who has been heard, and what came of the goals."""
