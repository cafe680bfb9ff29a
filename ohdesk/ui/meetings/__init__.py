"""The page of meetings: from the agenda to approved minutes."""
