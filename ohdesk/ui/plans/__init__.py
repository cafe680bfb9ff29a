"""The group's yearly plan."""
