"""The yearly clock."""
