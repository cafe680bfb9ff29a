"""The page of what has been agreed: tasks and outcomes over all meetings."""
