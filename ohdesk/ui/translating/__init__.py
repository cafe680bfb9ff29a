"""What people wrote, in the other language."""
